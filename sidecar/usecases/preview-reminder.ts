import type { CustomerKey } from '../../shared/contract/customer.ts';
import type { PreviewRequest, ReminderPreview } from '../../shared/contract/reminder.ts';
import { daysBetween } from '../../shared/domain/calendar/calendar-date.ts';
import { CONTACT_GAP_DAYS } from '../../shared/domain/suggestion/suggestion.ts';
import { toConsent } from '../chat/note-consent.ts';
import type { Clock } from '../clock.ts';
import type { Deps } from '../deps.ts';
import { RequestFailure } from '../request-failure.ts';
import { requireCompany, requireCustomer, type Session } from '../session/session.ts';
import { smsReach } from '../sms/sms-reach.ts';
import { lastContactAt } from './contact-history.ts';
import { type DraftDeps, draftReminder } from './draft-reminder.ts';
import { ownReminder } from './read-reminder.ts';
import { saidTo } from './said-to.ts';

/** What a reminder would say now, to whom, and who of the record's followers is left out. */
export const previewReminder =
  (deps: DraftDeps & Pick<Deps, 'undoMs'>) =>
  async (session: Session, { draftId, channel, edit, ...key }: PreviewRequest): Promise<ReminderPreview> => {
    requireCompany(session, key.companyId);
    const proposal = draftId === undefined ? undefined : await ownDraft(deps.store, session, draftId, key);
    const [
      {
        customer,
        company: _company,
        money: _money,
        content: _content,
        pixCode: _pixCode,
        number: _number,
        text,
        invoiceFiles,
        edit: _edit,
        templatesVersion: _version,
        ...shown
      },
      followers,
      said,
    ] = await Promise.all([
      draftReminder(deps)({
        ...key,
        channel: proposal?.channel ?? channel,
        ignoring: draftId,
        step: proposal?.step,
        edit,
      }),
      deps.crm.followers(key.customerId),
      saidTo(deps, key),
    ]);
    requireCustomer(session, customer);
    const receiving = new Set(shown.recipients.map(({ contactId }) => contactId));
    const { blocked, consent, number } = await smsReach(deps, customer, said.consents);
    const last = lastContactAt(said.reminders, said.noted);
    return {
      ...shown,
      customer: { companyId: key.companyId, customerId: key.customerId },
      customerName: customer.name,
      sms: { blocked, consent: consent ? toConsent(consent) : null, number: number ?? null, text },
      invoiceFiles: {
        ...invoiceFiles,
        attached: invoiceFiles.attached.map(({ name }) => name),
        tooMuch: invoiceFiles.tooMuch.map(({ name }) => name),
      },
      leftOut: followers.filter(({ id }) => !receiving.has(id)).map(({ name }) => name),
      lastContactAt: last ?? null,
      tooSoon: last !== undefined && isTooSoon(last, deps.clock),
      undoSeconds: deps.undoMs / 1000,
    };
  };

async function ownDraft(store: Deps['store'], session: Session, id: string, { companyId, customerId }: CustomerKey) {
  const draft = await ownReminder(store, session, id);
  if (draft.companyId === companyId && draft.customerId === customerId && draft.state === 'drafted') return draft;
  throw new RequestFailure('not_found', 'no such draft');
}

function isTooSoon(last: string, clock: Clock): boolean {
  return daysBetween(clock.dayOf(new Date(last)), clock.today()) < CONTACT_GAP_DAYS;
}
