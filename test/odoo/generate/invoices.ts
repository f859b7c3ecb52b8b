import { inChunks } from '../../support/in-chunks.ts';
import { AT_ONCE, type Bookkeeping, type CompanyBooks, type Currency } from './bookkeeping.ts';
import { addressee, type GeneratedCustomer } from './customers.ts';

export type InvoiceType = 'out_invoice' | 'out_refund' | 'out_receipt';

/** Invoices (or credit notes) of one company, posted but for some left in draft and some cancelled; answers the posted ones. */
export async function makeInvoices(
  books: Bookkeeping,
  company: CompanyBooks,
  customers: readonly GeneratedCustomer[],
  { count, type = () => 'out_invoice' }: { readonly count: number; readonly type?: () => InvoiceType },
): Promise<number[]> {
  const { call, random } = books;
  const values = Array.from({ length: count }, () => invoiceValues(books, random.pick(customers), type()));
  const posted: number[] = [];
  for (const chunk of inChunks(values, AT_ONCE)) {
    const created = await call<number[]>('account.move', 'create', [chunk], company.as);
    const drafts = random.sample(created, Math.floor(created.length / 20));
    const toPost = created.filter((id) => !drafts.includes(id));
    await call('account.move', 'action_post', [toPost], company.as);
    const cancelled = drafts.slice(0, drafts.length / 2);
    if (cancelled.length > 0) await call('account.move', 'button_cancel', [cancelled], company.as);
    posted.push(...toPost);
  }
  return posted;
}

function invoiceValues(books: Bookkeeping, customer: GeneratedCustomer, type: InvoiceType): object {
  const { random, currencies, day } = books;
  const issuedIn = -random.between(1, 240);
  const currency = randomCurrency(books);
  return {
    move_type: type,
    partner_id: addressee(books, customer),
    currency_id: currencies[currency],
    invoice_date: day(issuedIn),
    date: day(issuedIn),
    ...dueDate(books, issuedIn),
    invoice_line_ids: [
      [0, 0, { name: 'Fornecimento', quantity: 1, price_unit: randomAmount(books, currency), tax_ids: [[6, 0, []]] }],
    ],
  };
}

/** By terms, or on a day of its own: many around today, since that is where a day more or less decides. */
function dueDate({ random, terms, day }: Bookkeeping, issuedIn: number): object {
  if (random.chance(0.6)) return { invoice_payment_term_id: random.pick(terms) };
  const dueIn = random.chance(0.5) ? random.between(-9, 9) : issuedIn + random.between(0, 200);
  return { invoice_payment_term_id: false, invoice_date_due: day(Math.max(dueIn, issuedIn)) };
}

export function randomCurrency({ random }: Bookkeeping): Currency {
  if (random.chance(0.75)) return 'BRL';
  return random.chance(0.85) ? 'USD' : 'JPY';
}

/** From cents to hundreds of thousands. */
export function randomAmount({ random }: Pick<Bookkeeping, 'random'>, currency: Currency): number {
  const minor = random.between(1, 10 ** random.between(3, 7));
  return currency === 'JPY' ? minor : minor / 100;
}
