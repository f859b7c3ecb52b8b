import type { ChatDraft } from '../../shared/contract/chat.ts';
import type { CustomerKey } from '../../shared/contract/customer.ts';
import type { ReminderBlock } from '../../shared/contract/reminder.ts';
import { consentOn } from '../../shared/domain/contact/consent.ts';
import { mobileOf } from '../contact-data/mobile-of.ts';
import type { Company } from '../crm/crm.ts';
import { supplierOf } from '../reminder-mail/supplier.ts';
import { requireCompany, requireCustomer, type Session } from '../session/session.ts';
import { type contactDays, lastContactAt } from '../usecases/contact-history.ts';
import { type DraftDeps, draftReminder, type ReminderDraft } from '../usecases/draft-reminder.ts';
import { isContactTime } from '../usecases/is-contact-time.ts';
import { saidTo } from '../usecases/said-to.ts';
import { chatText } from './chat-text.ts';
import { toConsent } from './note-consent.ts';
import { blockOfTimes, blockOutsideMail } from './outside-mail.ts';

/** More pages than that are no short message: the customer asks for them. */
const MOST_LINKS = 3;

/** What a chat would say now and where it is sent from, by the same checks as a mail's, made this moment; or why none is offered. */
export const openChat =
  (deps: DraftDeps) =>
  async (session: Session, key: CustomerKey): Promise<ChatDraft> => {
    requireCompany(session, key.companyId);
    const [draft, said] = await Promise.all([draftReminder(deps)(key), saidTo(deps, key)]);
    requireCustomer(session, draft.customer);
    const consent = consentOn('whatsapp', said.consents);
    const phone = mobileOf(draft.customer);
    const blocked =
      channelBlock(phone, consent?.given === true) ??
      blockOutsideMail(draft) ??
      (await ofTheMoment(deps, draft.company, said));
    const text = blocked ? '' : await textOf(deps, draft);
    return {
      blocked,
      consent: consent ? toConsent(consent) : null,
      phone: phone ?? null,
      language: draft.language,
      text,
      link: phone && text ? `https://wa.me/${phone.slice(1)}?text=${encodeURIComponent(text)}` : '',
      lastContactAt: lastContactAt(said.reminders, said.noted) ?? null,
    };
  };

function channelBlock(phone: string | undefined, agreed: boolean): ReminderBlock | null {
  if (phone === undefined) return 'no_mobile';
  return agreed ? null : 'not_opted_in';
}

async function ofTheMoment(
  deps: DraftDeps,
  company: Company,
  said: Parameters<typeof contactDays>[0],
): Promise<ReminderBlock | null> {
  if (!(await isContactTime(deps)(company))) return 'outside_hours';
  return blockOfTimes(deps, company, 'whatsapp', said);
}

async function textOf(
  { crm }: DraftDeps,
  { company, customer, language, tone, items }: ReminderDraft,
): Promise<string> {
  const supplier = supplierOf(company);
  if (!supplier) return '';
  const links = [...(await crm.portalLinks([...new Set(items.map(({ documentId }) => documentId))])).values()];
  return chatText({
    customerName: customer.name,
    supplier,
    language,
    offersHelp: tone !== 'neutral',
    links: links.length > MOST_LINKS ? [] : links,
  });
}
