import type { ReminderBlock } from '../../shared/contract/reminder.ts';
import type { ReminderEdit } from '../../shared/contract/reminder-edit.ts';
import { bouncedAddresses } from '../../shared/domain/reminder/delivery.ts';
import { DEFAULT_TEMPLATES } from '../../shared/domain/template/mail-templates.ts';
import type { Deps } from '../deps.ts';
import { txidOf } from '../reminder-mail/txid.ts';
import { NOBODY, readAddressees } from './addressees.ts';
import { saysNothing } from './demand.ts';
import { firstBlock } from './first-block.ts';
import { readInvoiceFiles } from './invoice-files.ts';
import type { Situation } from './read-situation.ts';
import { reminderKey } from './reminder-key.ts';
import { writeLetter } from './write-letter.ts';
import type { WrittenReminder } from './written-reminder.ts';

type MailDeps = Pick<Deps, 'crm' | 'clock' | 'calendar'>;

interface Wanted {
  /** Of one that is on its way, which may be of yesterday; today’s where it is yet to be queued. */
  readonly key: string | undefined;
  readonly edit: ReminderEdit | undefined;
}

/** How long a final notice waits for an answer. */
export const ANSWER_BUSINESS_DAYS = 10;

/** What is owed as a mail, to whom, and why it cannot be one. */
export async function draftMail(
  deps: MailDeps,
  situation: Situation,
  { key, edit }: Wanted,
): Promise<WrittenReminder & { readonly blocked: ReminderBlock | null }> {
  const { customer, company, demand, manner, payment, templates, today } = situation;
  const documentIds = [...new Set(demand.items.map(({ document }) => document.id))];
  const reached = {
    customerId: customer.id,
    documentIds,
    bounced: bouncedAddresses(situation.reminders),
    picked: edit?.recipientIds,
    boletoField: payment.boletoField,
  };
  const [addressees, invoiceFiles] = await Promise.all([
    saysNothing(demand, manner) ? NOBODY : readAddressees(deps, reached),
    readInvoiceFiles(deps, demand),
  ]);
  const { contacts, chosen, recipients, allowed } = addressees;
  const { templated, unfit, ...mail } = writeLetter({
    customer,
    supplier: situation.supplier,
    addressees,
    demand,
    manner,
    daysLate: situation.daysLate,
    answerBy: deps.calendar.addBusinessDays(today, ANSWER_BUSINESS_DAYS),
    payment,
    templates: templates?.settings ?? DEFAULT_TEMPLATES,
    txid: txidOf(key ?? reminderKey({ companyId: company.id, customerId: customer.id }, deps.clock.today())),
    today,
    edit,
  });
  return {
    ...mail,
    recipients: [...recipients],
    allowed: [...allowed],
    number: undefined,
    text: '',
    invoiceFiles,
    templatesVersion: templated ? templates?.version : undefined,
    blocked: firstBlock({
      no_recipient: contacts.every(({ email }) => !email),
      recipient_unusable: chosen.length === 0,
      bounced: recipients.length === 0,
      template_failed: unfit === 'template_failed',
      text_refused: unfit === 'text_refused',
    }),
  };
}
