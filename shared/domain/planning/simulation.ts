import type { BusinessCalendar } from '../calendar/business-calendar.ts';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Policy } from '../policy/policy.ts';
import type { PlannedContact, Stop } from './contact-plan.ts';
import type { CustomerFacts } from './customer-facts.ts';
import type { PaymentAssumption } from './payments.ts';
import type { PolicyBook } from './policy-book.ts';
import type { RunConditions } from './run-conditions.ts';

export interface SimulationInput {
  /** In the order in which they are served when a daily cap runs out. */
  readonly portfolio: Iterable<CustomerFacts>;
  /** One policy for everybody, or several with their segments. */
  readonly policies: Policy | PolicyBook;
  /** The days on which a customer is contacted: states and cities have holidays of their own. */
  readonly calendarOf: (facts: CustomerFacts) => BusinessCalendar;
  readonly from: CalendarDate;
  /** How many days are looked at, the first included. */
  readonly days: number;
  readonly assumption: PaymentAssumption;
  readonly run?: RunConditions;
  /** How many messages may leave by themselves on one day; all when absent. */
  readonly dailyCap?: number;
}

export interface StepCount {
  readonly policyId: string;
  readonly stepId: string;
  readonly count: number;
}

/** What would be done about one customer. */
export interface SimulatedCustomer {
  readonly companyId: number;
  readonly customerId: number;
  /** Its policy on the first day; undefined when no segment takes it. */
  readonly policyId: string | undefined;
  /** What keeps it from being contacted on the first day. */
  readonly stops: readonly Stop[];
  readonly contacts: readonly PlannedContact[];
}

/** A policy run forward: people do their part on the day it is due, nobody answers, and payments come as assumed. */
export interface Simulation {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly assumption: PaymentAssumption;
  /** Days on which something is done, in order. */
  readonly days: readonly { readonly day: CalendarDate; readonly steps: readonly StepCount[] }[];
  /** Over all days. */
  readonly steps: readonly StepCount[];
  /** In the order of the portfolio. */
  readonly customers: readonly SimulatedCustomer[];
}
