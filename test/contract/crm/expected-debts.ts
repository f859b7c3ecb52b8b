import { addDays, type CalendarDate, calendarDateIn } from '../../../shared/domain/calendar/calendar-date.ts';
import type { DocumentType } from '../../../shared/domain/receivable/receivable.ts';
import {
  type CompanyKey,
  type Currency,
  type DayOffset,
  dataset,
  type Entry,
  type Invoice,
  type Payment,
} from '../../dataset/dataset.ts';
import type { CrmUnderTest } from '../../support/crm-under-test.ts';

/** An open line as the data set says it must be, in minor units; what only the CRM knows is left out. */
export interface ExpectedLine {
  readonly customerId: number;
  readonly companyId: number;
  readonly type: DocumentType;
  /** Of invoices and credit notes. */
  readonly documentId: number | undefined;
  /** Of debts: on a credit, versions differ. */
  readonly dueDate: CalendarDate | undefined;
  readonly currency: string;
  readonly residual: number;
  readonly companyResidual: number;
  readonly excluded: boolean;
}

/** The day in São Paulo, where both companies of the data set live. */
export const dayFromToday = (offset: DayOffset): CalendarDate =>
  addDays(calendarDateIn('America/Sao_Paulo', new Date()), offset);

const cents = (amount: number): number => Math.round(amount * 100);

/** The customer at the top: debts of contacts and addresses are its own. */
export function rootOf(key: string): string {
  const parent = dataset.customers.find((customer) => customer.key === key)?.parent;
  return parent === undefined ? key : rootOf(parent);
}

/** Every open receivable line of the data set, worked out from its invoices, payments and entries alone. */
export function expectedLines(crm: CrmUnderTest): ExpectedLine[] {
  const funds = new Map(dataset.payments.map(({ key, amount }) => [key, cents(amount)]));
  const invoices = dataset.invoices
    .filter(({ state }) => state === 'posted')
    .flatMap((invoice) => linesOf(crm, invoice, funds));
  const unapplied = dataset.payments
    .filter(({ state }) => state === 'booked')
    .map((payment) => creditOf(crm, payment, funds));
  const entries = dataset.entries.map((entry) => lineOfEntry(crm, entry));
  return [...invoices, ...unapplied, ...entries].filter(({ residual }) => residual !== 0);
}

function linesOf(crm: CrmUnderTest, invoice: Invoice, funds: Map<string, number>): ExpectedLine[] {
  const isInvoice = invoice.kind === 'invoice';
  return invoice.instalments.map(({ amount, dueIn }) => ({
    ...amounts(crm, invoice, (isInvoice ? 1 : -1) * (cents(amount) - drawFrom(funds, invoice.key, cents(amount)))),
    type: isInvoice ? 'invoice' : 'credit_note',
    documentId: crm.ids.invoice(invoice.key),
    dueDate: isInvoice ? dayFromToday(dueIn) : undefined,
    // The one version without a mark for it.
    excluded: invoice.excluded && crm.major !== 18,
  }));
}

/** What booked payments of this invoice still have to give, up to `wanted`; it is gone from them then. */
function drawFrom(funds: Map<string, number>, invoiceKey: string, wanted: number): number {
  let drawn = 0;
  for (const { key } of dataset.payments.filter(
    ({ state, settles }) => state === 'booked' && settles.includes(invoiceKey),
  )) {
    const part = Math.min(funds.get(key) ?? 0, wanted - drawn);
    funds.set(key, (funds.get(key) ?? 0) - part);
    drawn += part;
  }
  return drawn;
}

const creditOf = (crm: CrmUnderTest, payment: Payment, funds: ReadonlyMap<string, number>): ExpectedLine => ({
  ...amounts(crm, { ...payment, currency: 'BRL' }, -(funds.get(payment.key) ?? 0)),
  type: 'payment',
  documentId: undefined,
  dueDate: undefined,
  excluded: false,
});

const lineOfEntry = (crm: CrmUnderTest, entry: Entry): ExpectedLine => ({
  ...amounts(crm, { ...entry, currency: 'BRL' }, cents(entry.amount)),
  type: 'entry',
  documentId: undefined,
  dueDate: entry.dueIn === undefined ? undefined : dayFromToday(entry.dueIn),
  // From 19 on, Odoo leaves miscellaneous entries out by itself.
  excluded: crm.major >= 19,
});

interface Owner {
  readonly customer: string;
  readonly company: CompanyKey;
  readonly currency: Currency;
}

const amounts = ({ ids }: CrmUnderTest, { customer, company, currency }: Owner, residual: number) => ({
  customerId: ids.customer(rootOf(customer)),
  companyId: ids.company(company),
  currency,
  residual,
  companyResidual: Math.round(residual * dataset.rates[currency]),
});
