import type { Language } from '../../shared/contract/common.ts';
import type { Recipient } from '../../shared/contract/reminder.ts';
import type { CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import type { Money } from '../../shared/domain/money/money.ts';
import { boletoFor } from '../../shared/domain/payment/boleto.ts';
import { brCode } from '../../shared/domain/payment/br-code.ts';
import { bankLinesOn, type PaymentSettings } from '../../shared/domain/payment/payment-settings.ts';
import type { OpenItem } from '../../shared/domain/receivable/position.ts';
import type { Manner } from '../../shared/domain/reminder/manner.ts';
import { parseBrazilianTaxId } from '../contact-data/brazilian-tax-id.ts';
import type { Customer } from '../crm/crm.ts';
import type { MailPayment } from '../reminder-mail/mail-content.ts';
import { recipientLocale } from '../reminder-mail/recipient-locale.ts';
import { renderReminder } from '../reminder-mail/render-reminder.ts';
import type { Supplier } from '../reminder-mail/supplier.ts';
import { amountAsked, type Demand, saysNothing } from './demand.ts';
import { statementOf } from './statement.ts';

export interface Letter {
  readonly customer: Customer;
  readonly supplier: Supplier | undefined;
  readonly recipients: Recipient[];
  /** By document: the customer's own page of it, and what the CRM holds of its boleto. */
  readonly links: ReadonlyMap<number, string>;
  readonly boletoTexts: ReadonlyMap<number, string>;
  readonly demand: Demand;
  readonly manner: Manner;
  readonly answerBy: CalendarDate;
  readonly payment: PaymentSettings;
  /** What the bank statement will call its Pix. */
  readonly txid: string;
  readonly today: CalendarDate;
}

export interface WrittenLetter {
  readonly language: Language;
  readonly subject: string;
  readonly html: string;
  readonly pixCode: string | undefined;
}

/** A mail in its recipient's words. Nothing is written where there is nothing to say or nobody to sign. */
export function writeLetter(letter: Letter): WrittenLetter {
  const { customer, supplier, recipients, links, demand, manner, answerBy, payment, today } = letter;
  const locale = recipientLocale(customer.language);
  const { language } = locale;
  if (!supplier || saysNothing(demand, manner)) return { language, subject: '', html: '', pixCode: undefined };
  // Who is not known to be a business is a consumer, whose fine is capped.
  const consumer = parseBrazilianTaxId(customer.taxId ?? '')?.kind !== 'cnpj';
  const statement = statementOf(demand, { terms: payment.charges, consumer, today });
  const pix = pixOf(letter, statement.totals);
  const names = recipients.map(({ name }) => name);
  const toMailItem = (item: OpenItem) => ({
    document: item.document.name,
    dueDate: item.dueDate,
    amount: amountAsked(item),
    link: links.get(item.document.id),
  });
  const content = {
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
  };
  return { language, ...renderReminder(content, locale), pixCode: pix?.code };
}

function pixOf({ payment: { pix }, txid }: Letter, totals: readonly Money[]): MailPayment['pix'] {
  const amount = totals.find(({ currency }) => currency === 'BRL');
  const code = pix && amount ? brCode({ ...pix, amount, txid }) : undefined;
  return code && amount ? { code, amount } : undefined;
}

/** The bank adds what is late by itself: a boleto is over the amount without charges. */
function boletoOf({ boletoTexts, demand }: Letter, item: OpenItem): string | undefined {
  const ofDocument = demand.items.filter(({ document }) => document.id === item.document.id);
  const debt = { amount: amountAsked(item), dueDate: item.dueDate, isAlone: ofDocument.length === 1 };
  return boletoFor(boletoTexts.get(item.document.id) ?? '', debt);
}
