import type { Bookkeeping, CompanyBooks } from './bookkeeping.ts';

/**
 * Yen, which have no cents, at a fixed rate; and dollars that rose two months ago, so that payments of older invoices
 * leave exchange differences behind.
 */
export async function addRates(
  { call, day }: Pick<Bookkeeping, 'call' | 'day'>,
  companies: readonly CompanyBooks[],
  { USD, JPY }: Bookkeeping['currencies'],
): Promise<void> {
  await call('res.currency', 'write', [[JPY], { active: true }]);
  const rates = companies.flatMap(({ id }) => [
    { company_id: id, currency_id: JPY, name: day(-400), rate: 28 },
    { company_id: id, currency_id: USD, name: day(-60), rate: 1 / 5.37 },
  ]);
  await call('res.currency.rate', 'create', [rates]);
}
