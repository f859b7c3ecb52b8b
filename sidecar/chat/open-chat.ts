import type { ChatDraft } from '../../shared/contract/chat.ts';
import type { CustomerKey } from '../../shared/contract/customer.ts';
import type { ReminderBlock } from '../../shared/contract/reminder.ts';
import { phoneReach } from '../contact-data/phone-reach.ts';
import type { Company } from '../crm/crm.ts';
import { recipientLocale } from '../reminder-mail/recipient-locale.ts';
import { requireCompany, requireCustomer, type Session } from '../session/session.ts';
import { type contactDays, lastContactAt } from '../usecases/contact-history.ts';
import { isContactTime } from '../usecases/is-contact-time.ts';
import { readSituation, type Situation, type SituationDeps } from '../usecases/read-situation.ts';
import { saidTo } from '../usecases/said-to.ts';
import { chatText } from './chat-text.ts';
import { toConsent } from './note-consent.ts';
import { blockOfTimes } from './outside-mail.ts';

/** More pages than that are no short message: the customer asks for them. */
const MOST_LINKS = 3;

/** What a chat would say now and where it is sent from, by the same checks as a mail's, made this moment; or why none is offered. */
export const openChat =
  (deps: SituationDeps) =>
  async (session: Session, key: CustomerKey): Promise<ChatDraft> => {
    requireCompany(session, key.companyId);
    const [situation, said] = await Promise.all([readSituation(deps)(key), saidTo(deps, key)]);
    const { customer, company } = situation;
    requireCustomer(session, customer);
    const { blocked: unreachable, consent, number: phone } = phoneReach('whatsapp', customer, said.consents);
    const { language } = recipientLocale(customer.language);
    const blocked = unreachable ?? situation.blocked ?? (await ofTheMoment(deps, company, said));
    const text = blocked ? '' : await textOf(deps, situation, language);
    return {
      blocked,
      consent: consent ? toConsent(consent) : null,
      phone: phone ?? null,
      language,
      text,
      link: phone && text ? `https://wa.me/${phone.slice(1)}?text=${encodeURIComponent(text)}` : '',
      lastContactAt: lastContactAt(said.reminders, said.noted) ?? null,
    };
  };

async function ofTheMoment(
  deps: SituationDeps,
  company: Company,
  said: Parameters<typeof contactDays>[0],
): Promise<ReminderBlock | null> {
  if (!(await isContactTime(deps)(company))) return 'outside_hours';
  return blockOfTimes(deps, company, 'whatsapp', said);
}

async function textOf(
  { crm }: SituationDeps,
  { customer, supplier, manner, demand }: Situation,
  language: ChatDraft['language'],
): Promise<string> {
  if (!supplier) return '';
  const links = [...(await crm.portalLinks([...new Set(demand.items.map(({ document }) => document.id))])).values()];
  return chatText({
    customerName: customer.name,
    supplier,
    language,
    offersHelp: manner.tone !== 'neutral',
    links: links.length > MOST_LINKS ? [] : links,
  });
}
