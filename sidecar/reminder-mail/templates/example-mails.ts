import { addDays, type CalendarDate } from '../../../shared/domain/calendar/calendar-date.ts';
import { totalsByCurrency } from '../../../shared/domain/money/money.ts';
import { firstDayOf, type Manner } from '../../../shared/domain/reminder/manner.ts';
import type { TemplateParts } from '../../../shared/domain/template/mail-templates.ts';
import type { MailContent, MailItem } from '../mail-content.ts';
import type { Supplier } from '../supplier.ts';

export interface ExampleRequest {
  readonly manner: Manner;
  readonly template: TemplateParts;
  readonly supplier: Supplier;
  readonly today: CalendarDate;
}

const DUE_IN_DAYS = 5;
const ANSWER_IN_DAYS = 14;

/** One mail of a manner on the first day it may be used, to a customer who is none. */
export function exampleMail({ manner, template, supplier, today }: ExampleRequest): MailContent {
  const daysLate = firstDayOf(manner);
  const dueDate = addDays(today, manner.occasion === 'before_due' ? DUE_IN_DAYS : -daysLate);
  return {
    ...asking(manner, [
      { document: 'FAT/2026/00123', dueDate, amount: { currency: 'BRL', minor: 1234_56 }, link: undefined },
    ]),
    supplier,
    customerName: 'Metalúrgica Silva Ltda',
    recipientNames: ['Débora Silva'],
    manner,
    chargedOn: undefined,
    payment: { pix: undefined, bank: [] },
    credits: [],
    clearing: [],
    dueSoon: [],
    daysLate,
    answerBy: addDays(today, ANSWER_IN_DAYS),
    template,
    written: {},
  };
}

/** Mails that differ in what a template is likely to ask: how many invoices and currencies, for how long, and whether there are names and a telephone. */
export function exampleMails(request: ExampleRequest): readonly MailContent[] {
  const one = exampleMail(request);
  const many = one.items.flatMap((item) =>
    ['BRL', 'BRL', 'USD'].map((currency, at) => ({
      ...item,
      document: `FAT/2026/0${at + 200}`,
      amount: { currency, minor: 500_00 + at },
    })),
  );
  const several = {
    ...one,
    ...asking(request.manner, many),
    recipientNames: ['Débora Silva', 'Caio Souza'],
    daysLate: one.daysLate && one.daysLate + 13,
  };
  const bare = { ...one, recipientNames: [], supplier: { ...request.supplier, phone: undefined } };
  return [one, several, bare];
}

function asking({ occasion }: Manner, items: readonly MailItem[]): Pick<MailContent, 'items' | 'totals'> {
  return occasion === 'paid'
    ? { items: [], totals: [] }
    : { items, totals: totalsByCurrency(items.map(({ amount }) => amount)) };
}
