import { randomUUID } from 'node:crypto';
import type { TakenStep } from '../../shared/domain/planning/customer-facts.ts';
import type { MessageChannel } from '../../shared/domain/reminder/message-channel.ts';
import type { Deps } from '../deps.ts';
import { messageIdOf } from '../reminder-mail/message-id.ts';
import type { Approval, Person, StoredReminder } from '../store/store.ts';
import type { ReminderDraft } from './draft-reminder.ts';
import { reminderKey } from './reminder-key.ts';

type NewDeps = Pick<Deps, 'clock' | 'messageIdHost'>;

interface Leaving {
  readonly by: Person;
  /** From now until it can no longer be undone. */
  readonly undoMs: number;
}

/** What a draft is once it may leave, under the key of today. */
export function leavingNow({ clock, messageIdHost }: NewDeps, draft: ReminderDraft, { by, undoMs }: Leaving): Approval {
  const now = clock.now();
  const { company, customer, fingerprint, recipients, number, subject, edit, templatesVersion } = draft;
  const key = reminderKey({ companyId: company.id, customerId: customer.id }, clock.dayOf(now));
  return {
    key,
    messageId: messageIdOf(key, messageIdHost),
    fingerprint,
    recipients,
    number,
    subject,
    edit,
    templatesVersion,
    queuedAt: now.toISOString(),
    queuedBy: by,
    sendAt: new Date(now.getTime() + undoMs).toISOString(),
  };
}

/** A reminder on its way, as the store keeps it. */
export function newReminder(
  deps: NewDeps,
  draft: ReminderDraft,
  leaving: Leaving,
  step: TakenStep | undefined,
): StoredReminder {
  return {
    ...blank(draft.company.id, draft.customer.id, step),
    channel: draft.channel,
    ...leavingNow(deps, draft, leaving),
    state: 'queued',
  };
}

/** What the régua proposes and somebody has to approve: it says nothing yet, for that is made when it is looked at. */
export function newDraft(
  { clock }: Pick<Deps, 'clock'>,
  { companyId, customerId }: { readonly companyId: number; readonly customerId: number },
  { by, step, channel }: { readonly by: Person; readonly step: TakenStep; readonly channel: MessageChannel },
): StoredReminder {
  const now = clock.now().toISOString();
  return {
    ...blank(companyId, customerId, step),
    channel,
    key: draftKey(companyId, customerId, step),
    state: 'drafted',
    messageId: '',
    fingerprint: '',
    recipients: [],
    number: undefined,
    subject: '',
    queuedAt: now,
    queuedBy: by,
    sendAt: now,
  };
}

/** One draft per step and oldest debt, however many runs propose it. */
function draftKey(
  companyId: number,
  customerId: number,
  { policyId, stepId, debtIds: [anchor = 0] }: TakenStep,
): string {
  return `draft:${companyId}:${customerId}:${policyId}:${stepId}:${anchor}`;
}

function blank(companyId: number, customerId: number, step: TakenStep | undefined) {
  return {
    id: randomUUID(),
    companyId,
    customerId,
    calledAt: undefined,
    sentAt: undefined,
    outcome: undefined,
    attempts: 0,
    step,
    delivery: undefined,
    edit: undefined,
    templatesVersion: undefined,
  };
}
