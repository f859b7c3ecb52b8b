import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Commitments } from '../commitment/commitments.ts';
import type { Money } from '../money/money.ts';
import type { Level } from './level.ts';

/** One fact that led to a verdict, in numbers; the interface puts it into words. `level`: what the rule argues for by itself. */
export type Reason =
  | { readonly rule: 'nothing_overdue' }
  | { readonly rule: 'due_soon'; readonly inDays: number }
  | { readonly rule: 'days_late'; readonly level: Level; readonly days: number; readonly atLeast: number }
  | {
      readonly rule: 'days_and_amount';
      readonly level: Level;
      readonly days: number;
      readonly atLeast: number;
      readonly amount: Money;
      readonly from: Money;
    }
  | {
      readonly rule: 'credit_limit';
      readonly level: Level;
      readonly percent: number;
      readonly atLeast: number;
      readonly limit: Money;
    }
  | { readonly rule: 'broken_promises'; readonly level: Level; readonly count: number; readonly atLeast: number }
  | { readonly rule: 'legal'; readonly status: Exclude<Commitments['legal'], 'none'> }
  | { readonly rule: 'small_amount'; readonly amount: Money; readonly below: Money }
  | { readonly rule: 'below_tolerance'; readonly amount: Money; readonly below: Money }
  /** A promise or a plan being kept lowers one level; `without`: the level it would have been. */
  | { readonly rule: 'promise_open'; readonly dueOn: CalendarDate; readonly amount: Money; readonly without: Level }
  | { readonly rule: 'plan_kept'; readonly without: Level }
  | { readonly rule: 'credits_netted'; readonly credits: readonly Money[] }
  | { readonly rule: 'payment_clearing'; readonly payments: readonly Money[] }
  | { readonly rule: 'in_dispute'; readonly count: number; readonly amounts: readonly Money[] }
  | { readonly rule: 'excluded_by_crm'; readonly count: number }
  | { readonly rule: 'trust_release'; readonly until: CalendarDate; readonly reason: string };
