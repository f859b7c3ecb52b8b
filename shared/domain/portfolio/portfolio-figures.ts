import type { BusinessCalendar } from '../calendar/business-calendar.ts';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { atRiskRate, type BilledItem } from './at-risk-rate.ts';
import { collectionEffectiveness } from './collection-effectiveness.ts';
import { delinquencyRate } from './delinquency-rate.ts';
import { averageDaysDelinquent, type DaysOfSales, daysSalesOutstanding, type SalesPeriod } from './dso.ts';
import { type PromiseRecord, promiseKeptRate } from './promise-kept-rate.ts';
import { type ContactsAndPayments, recoveryRate } from './recovery-rate.ts';

/** One company; minor units of its currency. */
export interface PortfolioInput {
  readonly openItems: Iterable<{ readonly minor: number; readonly daysLate: number }>;
  /** Latest month first. */
  readonly sales: readonly SalesPeriod[];
  /** The period that ends today, by which collection is judged. */
  readonly period: { readonly openAtStart: number; readonly sales: number };
  /** The billing of the month by which the amount at risk is judged. */
  readonly billed: Iterable<BilledItem>;
  readonly promises: Iterable<PromiseRecord>;
  readonly contacts: Iterable<ContactsAndPayments>;
  readonly today: CalendarDate;
  readonly calendar: BusinessCalendar;
}

/** Rates are shares from 0 to 1; what cannot be told is undefined, never 0. Each figure is defined at its function. */
export interface PortfolioFigures {
  readonly open: number;
  readonly overdue: number;
  readonly dso: DaysOfSales;
  readonly bestPossibleDso: DaysOfSales;
  readonly averageDaysDelinquent: DaysOfSales | undefined;
  readonly collectionEffectiveness: number | undefined;
  readonly delinquencyRate: number | undefined;
  readonly atRiskRate: number | undefined;
  readonly promiseKeptRate: number | undefined;
  readonly recoveryRate: number | undefined;
}

/** The figures of a company's receivables on one day. */
export function portfolioFigures(input: PortfolioInput): PortfolioFigures {
  const { sales, period, today, calendar } = input;
  const { open, overdue } = openAndOverdue(input);
  const dso = daysSalesOutstanding(open, sales);
  const bestPossibleDso = daysSalesOutstanding(open - overdue, sales);
  return {
    open,
    overdue,
    dso,
    bestPossibleDso,
    averageDaysDelinquent: averageDaysDelinquent(dso, bestPossibleDso),
    collectionEffectiveness: collectionEffectiveness({ ...period, openAtEnd: open, notDueAtEnd: open - overdue }),
    delinquencyRate: delinquencyRate(overdue, open),
    atRiskRate: atRiskRate(input.billed, today),
    promiseKeptRate: promiseKeptRate(input.promises, today, calendar),
    recoveryRate: recoveryRate(input.contacts, today),
  };
}

function openAndOverdue({ openItems }: PortfolioInput): { open: number; overdue: number } {
  let open = 0;
  let overdue = 0;
  for (const { minor, daysLate } of openItems) {
    open += minor;
    if (daysLate > 0) overdue += minor;
  }
  return { open, overdue };
}
