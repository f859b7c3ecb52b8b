import { isDeepStrictEqual } from 'node:util';
import type { ReminderOutcome } from '../../shared/contract/reminder.ts';
import { type Company, CrmError, type CrmErrorKind, type OutgoingMessage, type OutgoingSms } from '../crm/crm.ts';
import { pixPicture } from '../reminder-mail/pix-picture.ts';
import { sender } from '../reminder-mail/sender.ts';
import { type Supplier, supplierOf } from '../reminder-mail/supplier.ts';
import { RequestFailure } from '../request-failure.ts';
import { THE_REGUA } from '../session/system-session.ts';
import type { StoredReminder } from '../store/store.ts';
import { activeSettings } from '../usecases/active-settings.ts';
import { draftReminder, type ReminderDraft } from '../usecases/draft-reminder.ts';
import { isContactTime } from '../usecases/is-contact-time.ts';
import { readMoney } from '../usecases/read-books.ts';
import type { OutboxDeps } from './outbox-deps.ts';
import { tryAgain } from './try-again.ts';

/** Faults after which a later try may well succeed. */
const PASSING: readonly CrmErrorKind[] = ['unreachable', 'timeout', 'unexpected'];

/** After that long nobody expects it any more; every retry fits in well before. */
const LONGEST_WAIT_MS = 2 * 3_600_000;

/**
 * Takes a queued reminder through claim, re-check and the call. Nothing leaves unless it is, to the letter, what was
 * previewed; that the call is about to be made is on disk before it is. Rejects only when the store does.
 */
export const sendReminder =
  (deps: OutboxDeps) =>
  async (queued: StoredReminder): Promise<void> => {
    const claimed = await deps.store.moveReminder(queued.id, 'queued', { state: 'claimed' });
    if (claimed === 'conflict') return;
    const check = await recheck(deps, claimed);
    if ('fault' in check) return notSent(deps, claimed, check.fault);
    if ('refused' in check) {
      deps.log('reminder refused', { reminder: claimed.id });
      await deps.store.moveReminder(claimed.id, 'claimed', { state: 'refused', outcome: check.refused });
      return;
    }
    const calledAt = deps.clock.now().toISOString();
    const calling = await deps.store.moveReminder(claimed.id, 'claimed', { state: 'calling', calledAt });
    if (calling === 'conflict') return;
    await call(deps, calling, check);
  };

type Check =
  | { readonly alreadySent: true }
  | { readonly mail: OutgoingMessage }
  | { readonly sms: OutgoingSms }
  | { readonly refused: ReminderOutcome }
  | { readonly fault: unknown };

/** The CRM is asked for the message first: a lost data file must not cost the customer a second mail. */
async function recheck(deps: OutboxDeps, reminder: StoredReminder): Promise<Check> {
  try {
    if (await deps.crm.findMessage(reminder.messageId)) return { alreadySent: true };
    if (isStale(reminder, deps.clock)) return { refused: 'changed_since_preview' };
    const { companyId, customerId, channel, id, step, key, edit } = reminder;
    const draft = await draftReminder(deps)({ companyId, customerId, channel, ignoring: id, step, key, edit });
    const blocked = draft.blocked ?? (await heldNow(deps, reminder, draft.company));
    if (blocked) return { refused: blocked };
    if (draft.fingerprint !== reminder.fingerprint) return { refused: 'changed_since_preview' };
    // The rest of the draft took a while to read: what is owed is asked last, so that nothing lies between it and the call.
    if (!isDeepStrictEqual(await readMoney(deps.crm, [customerId]), draft.money)) return recheck(deps, reminder);
    const supplier = supplierOf(draft.company);
    if (!supplier) return { refused: 'supplier_incomplete' };
    if (channel === 'email') return { mail: mailOf(reminder, draft, supplier) };
    return draft.number ? { sms: smsOf(reminder, draft, draft.number) } : { refused: 'no_mobile' };
  } catch (error) {
    if (error instanceof RequestFailure) return { refused: 'changed_since_preview' };
    return { fault: error };
  }
}

/** What leaves by itself leaves only while the régua is live, and when people are not at rest. */
async function heldNow(
  deps: OutboxDeps,
  { companyId, queuedBy }: StoredReminder,
  company: Company,
): Promise<ReminderOutcome | undefined> {
  if (queuedBy.userId !== THE_REGUA.userId) return undefined;
  const { live } = await activeSettings(deps)('operation', companyId);
  if (!live) return 'not_live';
  return (await isContactTime(deps)(company)) ? undefined : 'outside_hours';
}

/** It was approved to leave now, not after a night without power. */
function isStale({ queuedAt }: StoredReminder, clock: OutboxDeps['clock']): boolean {
  return clock.now().getTime() - Date.parse(queuedAt) > LONGEST_WAIT_MS;
}

function mailOf({ messageId }: StoredReminder, draft: ReminderDraft, supplier: Supplier): OutgoingMessage {
  const { company, customer, recipients, subject, html, pixCode, invoiceFiles } = draft;
  return {
    messageId,
    customerId: customer.id,
    companyId: company.id,
    recipientIds: recipients.map(({ contactId }) => contactId),
    subject,
    html,
    from: sender(supplier),
    replyTo: supplier.email,
    authorId: company.partnerId,
    attachments: pixCode === undefined ? [] : [pixPicture(pixCode)],
    storedFileIds: invoiceFiles.attached.map(({ id }) => id),
  };
}

function smsOf({ messageId }: StoredReminder, { company, customer, text }: ReminderDraft, number: string): OutgoingSms {
  return { messageId, customerId: customer.id, companyId: company.id, authorId: company.partnerId, number, text };
}

async function call(
  deps: OutboxDeps,
  calling: StoredReminder,
  check: Exclude<Check, { refused: unknown } | { fault: unknown }>,
): Promise<void> {
  const { store, clock, log } = deps;
  try {
    if ('mail' in check) await deps.crm.send(check.mail);
    if ('sms' in check) await deps.crm.sendSms(check.sms);
  } catch (error) {
    return mayHaveLanded(error) ? inDoubt(deps, calling, error) : notSent(deps, calling, error);
  }
  log('reminder sent', { reminder: calling.id });
  await store.moveReminder(calling.id, 'calling', { state: 'sent', sentAt: clock.now().toISOString() });
}

/** Only a fault that the CRM's adapter vouches for counts as not sent. */
function mayHaveLanded(error: unknown): boolean {
  return !(error instanceof CrmError) || error.mayHaveLanded || error.kind === 'unexpected';
}

async function inDoubt({ store, log }: OutboxDeps, { id }: StoredReminder, error: unknown): Promise<void> {
  log('reminder in doubt', { reminder: id, error });
  await store.moveReminder(id, 'calling', { state: 'in_doubt' });
}

async function notSent(deps: OutboxDeps, reminder: StoredReminder, error: unknown): Promise<void> {
  deps.log('reminder not sent', { reminder: reminder.id, error });
  if (!(error instanceof CrmError) || PASSING.includes(error.kind)) return tryAgain(deps, reminder, 'later');
  await deps.store.moveReminder(reminder.id, reminder.state, { state: 'failed', outcome: 'crm_refused' });
}
