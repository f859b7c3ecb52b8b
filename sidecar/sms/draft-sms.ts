import type { ReminderBlock } from '../../shared/contract/reminder.ts';
import type { ReminderEdit } from '../../shared/contract/reminder-edit.ts';
import { recipientLocale } from '../reminder-mail/recipient-locale.ts';
import { saysNothing } from '../usecases/demand.ts';
import { isCapReached } from '../usecases/is-cap-reached.ts';
import { isContactTime } from '../usecases/is-contact-time.ts';
import type { Situation, SituationDeps } from '../usecases/read-situation.ts';
import { type Said, saidTo } from '../usecases/said-to.ts';
import { NO_WORDS } from '../usecases/write-letter.ts';
import type { WrittenReminder } from '../usecases/written-reminder.ts';
import { smsReach } from './sms-reach.ts';
import { smsText } from './sms-text.ts';

/** How late the CRM's queue may let an SMS leave (Odoo 14: every hour). */
const LONGEST_QUEUE_MS = 3_600_000;

const NO_FILES = { attached: [], tooMuch: [], invoices: 0, unreadable: false };

/** What is owed as an SMS, to which number, and why it cannot be one. Of an edit only the language counts. */
export async function draftSms(
  deps: SituationDeps,
  situation: Situation,
  edit: ReminderEdit | undefined,
): Promise<WrittenReminder & { readonly blocked: ReminderBlock | null }> {
  const { customer, company } = situation;
  const { consents, noted } = await saidTo(deps, { companyId: company.id, customerId: customer.id });
  const reach = await smsReach(deps, customer, consents);
  const { language } = recipientLocale(customer.language, edit?.language);
  return {
    recipients: [],
    allowed: [],
    language,
    subject: '',
    words: NO_WORDS,
    findings: [],
    html: '',
    number: reach.number,
    text: await textOf(deps, situation, language),
    content: undefined,
    pixCode: undefined,
    invoiceFiles: NO_FILES,
    templatesVersion: undefined,
    blocked: reach.blocked ?? (await ofTheMoment(deps, situation, noted)),
  };
}

async function textOf(
  { crm }: SituationDeps,
  { customer, supplier, demand, manner }: Situation,
  language: WrittenReminder['language'],
): Promise<string> {
  if (!supplier || saysNothing(demand, manner)) return '';
  const documentIds = demand.items.map(({ document }) => document.id);
  const links = documentIds.length > 0 ? await crm.portalLinks([...new Set(documentIds)]) : new Map<number, string>();
  // The oldest that has a page of its own: from there the customer finds the others.
  const link = documentIds.map((id) => links.get(id)).find((one) => one !== undefined);
  return smsText({ customerName: customer.name, supplier, language, occasion: manner.occasion, link });
}

/** A telephone rings: an SMS leaves at hours at which people may be rung, whoever sends it, and may still be when it waits in the queue. */
async function ofTheMoment(
  deps: SituationDeps,
  { company, others }: Situation,
  noted: Said['noted'],
): Promise<ReminderBlock | null> {
  const isTime = isContactTime(deps);
  if (!(await isTime(company)) || !(await isTime(company, LONGEST_QUEUE_MS))) return 'outside_hours';
  return (await isCapReached(deps, company, { reminders: others, noted })) ? 'contact_cap' : null;
}
