import { DEFAULT_SETTINGS, type SettingsKind } from '../../shared/domain/settings.ts';
import { aCommitment } from '../../shared/domain/testing/commitment-builders.ts';
import type {
  SettingsChange,
  StoredCommitment,
  StoredContact,
  StoredEnd,
  StoredNote,
  StoredReminder,
  StoredRun,
  StoredTask,
} from '../../sidecar/store/store.ts';

/** A reminder queued for customer 7 of company 1, but for what the test says. */
export function aStoredReminder(sketch: Partial<StoredReminder> = {}): StoredReminder {
  return {
    id: 'reminder-1',
    key: '1:7:2026-03-16',
    companyId: 1,
    customerId: 7,
    state: 'queued',
    fingerprint: 'fingerprint',
    messageId: '<emdia.1@crm>',
    channel: 'email',
    number: undefined,
    recipients: [{ contactId: 70, name: 'Débora', email: 'debora@cliente.example' }],
    subject: 'Sua fatura com a Em Dia',
    queuedAt: '2026-03-16T12:00:00.000Z',
    queuedBy: { userId: 5, name: 'Caio' },
    sendAt: '2026-03-16T12:00:30.000Z',
    calledAt: undefined,
    sentAt: undefined,
    outcome: undefined,
    attempts: 0,
    step: undefined,
    delivery: undefined,
    edit: undefined,
    templatesVersion: undefined,
    ...sketch,
  };
}

/** A promise of customer 7 of company 1 that stands, but for what the test says. */
export function aStoredCommitment(sketch: Partial<StoredCommitment> = {}): StoredCommitment {
  return {
    ...aCommitment(),
    id: 'commitment-1',
    companyId: 1,
    customerId: 7,
    madeAt: '2026-03-16T15:00:00.000Z',
    madeBy: { userId: 5, name: 'Caio' },
    end: undefined,
    ...sketch,
  };
}

export function aStoredEnd(sketch: Partial<StoredEnd> = {}): StoredEnd {
  const by = { userId: 6, name: 'Marta' };
  return { how: 'withdrawn', on: '2026-03-17', at: '2026-03-17T15:00:00.000Z', by, note: '', ...sketch };
}

export function aStoredNote(sketch: Partial<StoredNote> = {}): StoredNote {
  return {
    messageId: '<emdia.note@crm>',
    companyId: 1,
    customerId: 7,
    html: '<p>Promessa</p>',
    by: { userId: 5, name: 'Caio' },
    calledAt: undefined,
    ...sketch,
  };
}

/** A talk on the telephone with customer 7 of company 1, but for what the test says. */
export function aStoredContact(sketch: Partial<StoredContact> = {}): StoredContact {
  return {
    id: 'contact-1',
    companyId: 1,
    customerId: 7,
    channel: 'call',
    outcome: 'talked',
    reason: 'cash_flow',
    note: '',
    on: '2026-03-16',
    at: '2026-03-16T15:00:00.000Z',
    by: { userId: 5, name: 'Caio' },
    step: undefined,
    ...sketch,
  };
}

/** A task to call customer 7 of company 1, not in the CRM yet, but for what the test says. */
export function aStoredTask(sketch: Partial<StoredTask> = {}): StoredTask {
  return {
    id: 'task-1',
    key: '1:7:standard-b2b:R4:1',
    mark: 'emdia-task-1',
    companyId: 1,
    customerId: 7,
    state: 'waiting',
    step: { policyId: 'standard-b2b', stepId: 'R4', anchor: 'due_date', debtIds: [1] },
    channel: 'call',
    minor: 1000_00,
    documentIds: [100],
    madeOn: '2026-03-16',
    madeAt: '2026-03-16T12:30:00.000Z',
    calledAt: undefined,
    crmId: undefined,
    end: undefined,
    ...sketch,
  };
}

/** Monday's run of company 1: R1 for customers 7 and 8, nothing done yet, but for what the test says. */
export function aStoredRun(sketch: Partial<StoredRun> = {}): StoredRun {
  const entry = (customerId: number) =>
    ({
      customerId,
      policyId: 'standard-b2b',
      stepId: 'R1',
      channel: 'email',
      mode: 'automatic',
      anchor: 'due_date',
      debtIds: [1],
      minor: 1000_00,
      reasons: [],
      outcome: 'waiting',
      why: null,
      reminderId: null,
    }) as const;
  return {
    companyId: 1,
    day: '2026-03-16',
    startedAt: '2026-03-16T12:30:00.000Z',
    finishedAt: undefined,
    dryRun: false,
    entries: [entry(7), entry(8)],
    stops: [],
    ...sketch,
  };
}

export const SETTINGS_KINDS = Object.keys(DEFAULT_SETTINGS) as SettingsKind[];

/** The defaults of a kind, saved first by Marta for company 1, but for what the test says. */
export function aSettingsChange<Kind extends SettingsKind>(
  kind: Kind,
  sketch: Partial<SettingsChange<Kind>> = {},
): SettingsChange<Kind> {
  return {
    companyId: 1,
    expectedVersion: 0,
    settings: DEFAULT_SETTINGS[kind],
    savedAt: '2026-03-16T12:00:00.000Z',
    savedBy: 'Marta',
    ...sketch,
  };
}
