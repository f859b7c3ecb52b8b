import type { Bookkeeping } from './bookkeeping.ts';

/** Days after the invoice of each instalment; all instalments are equal, to the rounding of the currency. */
const PLANS: readonly (readonly number[])[] = [
  [14],
  [28],
  [0, 30],
  [28, 56],
  [30, 60, 90],
  [15, 30, 45, 60],
  [30, 60, 90, 120, 150],
  [7, 14, 21, 28, 35, 42],
];

/** Payment terms of one to six instalments. */
export async function addTerms({ call, major }: Pick<Bookkeeping, 'call' | 'major'>): Promise<number[]> {
  const values = PLANS.map((days) => ({
    name: `${days.join('/')} dias`,
    line_ids: [[5, 0, 0], ...days.map((day, index) => [0, 0, (major >= 17 ? modern : legacy)(days, day, index)])],
  }));
  return call<number[]>('account.payment.term', 'create', [values]);
}

const percents = (days: readonly number[]) => Math.floor(100 / days.length);

/** They must add up to a hundred: the last takes the rest. */
function modern(days: readonly number[], day: number, index: number): object {
  const isLast = index === days.length - 1;
  const percent = percents(days);
  return {
    value: 'percent',
    value_amount: isLast ? 100 - percent * (days.length - 1) : percent,
    nb_days: day,
    delay_type: 'days_after',
  };
}

function legacy(days: readonly number[], day: number, index: number): object {
  const isLast = index === days.length - 1;
  return {
    value: isLast ? 'balance' : 'percent',
    value_amount: isLast ? 0 : percents(days),
    days: day,
    option: 'day_after_invoice_date',
    sequence: index,
  };
}
