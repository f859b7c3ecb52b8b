import type { DraftList, Reminder, ReminderPreview } from '../../../shared/contract/reminder.ts';
import type { Failure } from '../../messaging/messages.ts';
import { aClerk, anOperation, fail, ok } from '../../options/testing/fakes.ts';
import { anEntry, aPlan, aRunReport, summaryOf } from '../../ui/testing/run-samples.ts';
import { aPreview as aPreviewOf } from '../../ui/testing/samples.ts';
import type { FinanceApi } from '../finance-api.ts';

type Draft = DraftList['drafts'][number];

export function aDraft(customerId: number, sketch: Partial<Draft> = {}): Draft {
  return {
    reminderId: `d${customerId}`,
    customerId,
    customerName: `Padaria ${customerId}`,
    channel: 'email',
    draftedAt: '2026-03-13T12:00:00Z',
    stepId: 'R2',
    stepNames: { 'pt-BR': 'Podemos ajudar?', en: 'Can we help?', es: '¿Podemos ayudar?' },
    totals: [{ currency: 'BRL', minor: 1_000_00 }],
    ...sketch,
  };
}

export function aPreview(customerId: number, sketch: Partial<ReminderPreview> = {}): ReminderPreview {
  return aPreviewOf({
    customer: { companyId: 1, customerId },
    customerName: `Padaria ${customerId}`,
    recipients: [{ contactId: customerId, name: 'Contas', email: `contas@p${customerId}.example` }],
    leftOut: [],
    totals: [{ currency: 'BRL', minor: 1_000_00 }],
    lastContactAt: null,
    tooSoon: false,
    fingerprint: `as-shown-${customerId}`,
    ...sketch,
  });
}

/** Queued just now, so that there is time to undo it. */
export function aReminder(id: string, sketch: Partial<Reminder> = {}): Reminder {
  return {
    id,
    companyId: 1,
    customerId: Number(id.slice(1)),
    state: 'queued',
    channel: 'email',
    number: null,
    recipients: [],
    subject: 'Sua fatura',
    queuedAt: new Date().toISOString(),
    queuedBy: 'Caio Financeiro',
    sendAt: new Date(Date.now() + 30_000).toISOString(),
    sentAt: null,
    messageId: `<${id}>`,
    outcome: null,
    ...sketch,
  };
}

/** Somebody else settled it first. */
export const settledFailure: Failure = { code: 'conflict', problems: [{ field: 'reminder', rule: 'not_drafted' }] };

/** A run that did a bit of everything. */
export const aDoneRun = () =>
  aRunReport(
    [
      anEntry(1, { outcome: 'queued', reminderId: 'r1', became: { state: 'sent', outcome: null } }),
      anEntry(2, { outcome: 'queued', reminderId: 'r2', became: { state: 'refused', outcome: 'promised' } }),
      anEntry(3, { outcome: 'not_sent', why: 'no_recipient' }),
      anEntry(4, { stepId: 'R4', channel: 'call', mode: 'manual', outcome: 'task_made' }),
    ],
    { dryRun: false, finishedAt: '2026-03-16T12:31:00.000Z' },
  );

/** A background with three proposals and one run, but for what the sketch says. */
export function aFinanceApi(sketch: Partial<FinanceApi> = {}): FinanceApi {
  return {
    whoAmI: () => ok(aClerk),
    runSettings: () => ok(anOperation(3, { live: true })),
    drafts: () => ok({ drafts: [aDraft(1), aDraft(2), aDraft(3)] }),
    previewReminder: ({ customerId }) => ok(aPreview(customerId)),
    queueReminder: () => fail('internal'),
    approveReminder: ({ reminderId }) => ok(aReminder(reminderId)),
    dismissReminder: (id) => ok(aReminder(id, { state: 'cancelled' })),
    reminder: (id) => ok(aReminder(id)),
    cancelReminder: (id) => ok(aReminder(id, { state: 'cancelled' })),
    runs: () => ok({ runs: [summaryOf(aDoneRun())] }),
    run: () => ok(aDoneRun()),
    nextRun: () => ok(aPlan()),
    startRun: () => ok(aDoneRun()),
    ...sketch,
  };
}
