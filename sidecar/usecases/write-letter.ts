import type { ReminderPreview } from '../../shared/contract/reminder.ts';
import type { ReminderEdit, ReminderWords } from '../../shared/contract/reminder-edit.ts';
import type { CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import type { Money } from '../../shared/domain/money/money.ts';
import { boletoFor } from '../../shared/domain/payment/boleto.ts';
import { brCode } from '../../shared/domain/payment/br-code.ts';
import { bankLinesOn, type PaymentSettings } from '../../shared/domain/payment/payment-settings.ts';
import type { OpenItem } from '../../shared/domain/receivable/position.ts';
import { EDITED_FIELDS } from '../../shared/domain/reminder/edited-fields.ts';
import type { Manner } from '../../shared/domain/reminder/manner.ts';
import type { ToneStep } from '../../shared/domain/tone/tone-step.ts';
import { parseBrazilianTaxId } from '../contact-data/brazilian-tax-id.ts';
import type { Customer } from '../crm/crm.ts';
import { judgeWords } from '../reminder-mail/judge-words.ts';
import type { MailContent, MailPayment } from '../reminder-mail/mail-content.ts';
import { recipientLocale } from '../reminder-mail/recipient-locale.ts';
import { renderReminder } from '../reminder-mail/render-reminder.ts';
import type { Supplier } from '../reminder-mail/supplier.ts';
import type { Addressees } from './addressees.ts';
import { amountAsked, type Demand, saysNothing } from './demand.ts';
import { statementOf } from './statement.ts';

export interface Letter {
  readonly customer: Customer;
  readonly supplier: Supplier | undefined;
  readonly addressees: Addressees;
  readonly demand: Demand;
  readonly manner: Manner;
  readonly answerBy: CalendarDate;
  readonly payment: PaymentSettings;
  /** What the bank statement will call its Pix. */
  readonly txid: string;
  readonly today: CalendarDate;
  readonly daysLate: number;
  /** What somebody changed in it. */
  readonly edit: ReminderEdit | undefined;
}

export interface WrittenLetter extends Pick<ReminderPreview, 'language' | 'subject' | 'words' | 'findings' | 'html'> {
  readonly pixCode: string | undefined;
  /** What it says, before it was put into words; undefined where nothing was written. */
  readonly content: MailContent | undefined;
}

const NO_WORDS: ReminderWords = { subject: '', greeting: '', opening: '', closing: '' };

/** A mail in its recipient's words, or in those somebody chose. Nothing is written where there is nothing to say or nobody to sign. */
export function writeLetter(letter: Letter): WrittenLetter {
  const { customer, supplier, addressees, demand, manner, answerBy, payment, today, edit = {} } = letter;
  const locale = recipientLocale(customer.language, edit.language);
  const { language } = locale;
  if (!supplier || saysNothing(demand, manner)) {
    return { language, subject: '', words: NO_WORDS, findings: [], html: '', pixCode: undefined, content: undefined };
  }
  // Who is not known to be a business is a consumer, whose fine is capped.
  const consumer = parseBrazilianTaxId(customer.taxId ?? '')?.kind !== 'cnpj';
  const statement = statementOf(demand, { terms: payment.charges, consumer, today });
  const pix = pixOf(letter, statement.totals);
  const names = addressees.recipients.map(({ name }) => name);
  const toMailItem = (item: OpenItem) => ({
    document: item.document.name,
    dueDate: item.dueDate,
    amount: amountAsked(item),
    link: addressees.links.get(item.document.id),
  });
  const content: MailContent = {
    supplier,
    recipientNames: names.length > 0 && names.length <= 3 ? names : [customer.name],
    manner,
    items: statement.items.map(({ item, charges }) => ({
      ...toMailItem(item),
      charges,
      boleto: boletoOf(letter, item),
    })),
    totals: statement.totals,
    chargedOn: statement.chargedOn,
    credits: demand.credits,
    clearing: demand.clearing,
    dueSoon: demand.dueSoon.map(toMailItem),
    answerBy,
    payment: { pix, bank: bankLinesOn(payment.bank, today) },
    written: edit,
  };
  const mail = renderReminder(content, locale);
  const isEdited = EDITED_FIELDS.some((field) => edit[field] !== undefined);
  const findings = isEdited ? judgeWords({ ...mail, language, supplier, ...toneGround(content, letter) }) : [];
  return { language, ...mail, findings, pixCode: pix?.code, content };
}

/** Where the tone linter takes the mail to stand, and which names in it are as the record has them. */
function toneGround({ supplier, recipientNames, items, dueSoon }: MailContent, { manner, daysLate, customer }: Letter) {
  const documents = [...items, ...dueSoon].map(({ document }) => document);
  return {
    step: toneStep(manner, daysLate),
    verbatim: [supplier.name, customer.name, ...recipientNames, ...documents],
  };
}

function toneStep({ occasion }: Manner, daysLate: number): ToneStep {
  if (occasion === 'overdue') return { phase: 'overdue', daysLate };
  return { phase: occasion === 'paid' ? 'thanks' : 'pre_due' };
}

function pixOf({ payment: { pix }, txid }: Letter, totals: readonly Money[]): MailPayment['pix'] {
  const amount = totals.find(({ currency }) => currency === 'BRL');
  const code = pix && amount ? brCode({ ...pix, amount, txid }) : undefined;
  return code && amount ? { code, amount } : undefined;
}

/** The bank adds what is late by itself: a boleto is over the amount without charges. */
function boletoOf({ addressees: { boletoTexts }, demand }: Letter, item: OpenItem): string | undefined {
  const ofDocument = demand.items.filter(({ document }) => document.id === item.document.id);
  const debt = { amount: amountAsked(item), dueDate: item.dueDate, isAlone: ofDocument.length === 1 };
  return boletoFor(boletoTexts.get(item.document.id) ?? '', debt);
}
