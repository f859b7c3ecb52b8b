import { z } from 'zod';
import { AGING_BUCKETS } from '../domain/receivable/aging.ts';
import { Day, Id, Instant, Money } from './common.ts';

const Buckets = z.record(z.enum(AGING_BUCKETS), z.int());

/** Minor units of one currency; `total` is all buckets less the credit. */
const AgingColumns = z.object({
  buckets: Buckets,
  /** The part of each bucket that is disputed. */
  disputed: Buckets,
  credit: z.int().nonnegative(),
  total: z.int(),
});

/** `more_than`: the known history is used up. */
const DaysOfSales = z.object({ kind: z.enum(['exactly', 'more_than']), days: z.number() });
const Share = z.number().min(0).optional();

/** The figures of one company's receivables, in its currency; what cannot be told is missing, never 0. */
export const Portfolio = z.object({
  companyId: Id,
  currency: z.string(),
  asOf: Instant,
  stale: z.boolean(),
  customers: z.int().nonnegative(),
  open: z.int(),
  overdue: z.int(),
  /** By countback over what was invoiced; missing while that was not read. */
  dso: DaysOfSales.optional(),
  bestPossibleDso: DaysOfSales.optional(),
  averageDaysDelinquent: DaysOfSales.optional(),
  collectionEffectiveness: z.number().optional(),
  delinquencyRate: Share,
  atRiskRate: Share,
  promiseKeptRate: Share,
  /** A correlation: some would have paid anyway. */
  recoveryRate: Share,
  aging: z.array(z.object({ currency: z.string(), totals: AgingColumns })).readonly(),
  expectedReceipts: z.object({
    weeks: z.array(z.object({ monday: Day, totals: z.array(Money).readonly() })).readonly(),
    later: z.array(Money).readonly(),
  }),
});
export type Portfolio = z.infer<typeof Portfolio>;

/** Who owes what by days past due, one table per currency, the largest total first; `more` rows are left out. */
export const AgingReport = z.object({
  asOf: Instant,
  stale: z.boolean(),
  tables: z
    .array(
      z.object({
        currency: z.string(),
        rows: z.array(z.object({ customerId: Id, customerName: z.string(), ...AgingColumns.shape })).readonly(),
        more: z.int().nonnegative(),
        totals: AgingColumns,
      }),
    )
    .readonly(),
});
export type AgingReport = z.infer<typeof AgingReport>;
