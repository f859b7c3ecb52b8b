import type { Language } from '../../shared/contract/common.ts';
import type { ReminderEdit } from '../../shared/contract/reminder-edit.ts';
import type { CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import type { Money } from '../../shared/domain/money/money.ts';
import { boletoFor } from '../../shared/domain/payment/boleto.ts';
import { brCode } from '../../shared/domain/payment/br-code.ts';
import { bankLinesOn, type PaymentSettings } from '../../shared/domain/payment/payment-settings.ts';
import type { OpenItem } from '../../shared/domain/receivable/position.ts';
import type { Manner } from '../../shared/domain/reminder/manner.ts';
import { type MailTemplates, templateOf } from '../../shared/domain/template/mail-templates.ts';
import { parseBrazilianTaxId } from '../contact-data/brazilian-tax-id.ts';
import type { Customer } from '../crm/crm.ts';
import type { MailContent, MailPayment } from '../reminder-mail/mail-content.ts';
import type { Supplier } from '../reminder-mail/supplier.ts';
import type { Addressees } from './addressees.ts';
import { amountAsked, type Demand } from './demand.ts';
import { statementOf } from './statement.ts';

export interface Letter {
  readonly customer: Customer;
  readonly supplier: Supplier | undefined;
  readonly addressees: Addressees;
  readonly demand: Demand;
  readonly manner: Manner;
  readonly answerBy: CalendarDate;
  readonly payment: PaymentSettings;
  /** What the company wrote for its mails. */
  readonly templates: MailTemplates;
  /** What the bank statement will call its Pix. */
  readonly txid: string;
  readonly today: CalendarDate;
  readonly daysLate: number;
  /** What somebody changed in it. */
  readonly edit: ReminderEdit | undefined;
}

/** What a letter says, worked out to the cent, and what its attached QR code says. */
export function contentOf(
  letter: Letter,
  supplier: Supplier,
  language: Language,
): { readonly content: MailContent; readonly pixCode: string | undefined } {
  const { customer, addressees, demand, manner, answerBy, payment, today, daysLate, edit = {} } = letter;
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
    customerName: customer.name,
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
    daysLate,
    answerBy,
    payment: { pix, bank: bankLinesOn(payment.bank, today) },
    template: templateOf(letter.templates, manner, language),
    written: edit,
  };
  return { content, pixCode: pix?.code };
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
