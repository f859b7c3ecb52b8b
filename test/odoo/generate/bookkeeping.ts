import type { CrmUnderTest } from '../../support/crm-under-test.ts';
import type { Random } from '../../support/seeded.ts';
import { dayFromToday } from '../calendar-day.ts';
import { firstId } from '../seed/seeding.ts';
import { openCompanyBooks } from './company-books.ts';
import { addRates } from './rates.ts';
import { addTerms } from './terms.ts';

/** Records made in one request, lest it outlast the server's patience. */
export const AT_ONCE = 200;

export const CURRENCIES = ['BRL', 'USD', 'JPY'] as const;
export type Currency = (typeof CURRENCIES)[number];

/** What one company's documents are made with, by database id. */
export interface CompanyBooks {
  readonly id: number;
  readonly bank: number;
  readonly sales: number;
  readonly general: number;
  readonly receivable: number;
  /** Of type receivable too, for what customers owe outside the trade. */
  readonly otherReceivable: number;
  readonly income: number;
  /** Makes a call in the name of this company, and quietly. */
  readonly as: { readonly context: object };
}

/** What every step of the generator and of the changes works with. */
export interface Bookkeeping extends Pick<CrmUnderTest, 'call' | 'major'> {
  readonly random: Random;
  readonly companies: readonly CompanyBooks[];
  readonly currencies: Readonly<Record<Currency, number>>;
  /** Payment terms, of one to six instalments. */
  readonly terms: readonly number[];
  /** The domain leaf of journal items on receivable accounts. */
  readonly onReceivable: readonly [string, '=', string];
  /** `YYYY-MM-DD` of a day relative to today. */
  day(offset: number): string;
}

/** Opens the books of a CRM that holds the data set, and adds to them what the data set has no use for. */
export async function openBookkeeping(crm: CrmUnderTest, random: Random): Promise<Bookkeeping> {
  const { major, ids } = crm;
  const now = new Date();
  const base = {
    call: crm.call,
    major,
    random,
    onReceivable:
      major >= 16
        ? (['account_type', '=', 'asset_receivable'] as const)
        : (['account_internal_type', '=', 'receivable'] as const),
    day: (offset: number) => dayFromToday(offset, now),
  };
  const companies = [
    await openCompanyBooks(base, ids.company('main'), 1),
    await openCompanyBooks(base, ids.company('branch'), 2),
  ];
  const currencyId = (name: Currency) =>
    firstId(crm.call, 'res.currency', [['name', '=', name]], { context: { active_test: false } });
  const currencies = { BRL: await currencyId('BRL'), USD: await currencyId('USD'), JPY: await currencyId('JPY') };
  await addRates(base, companies, currencies);
  return { ...base, companies, currencies, terms: await addTerms(base) };
}
