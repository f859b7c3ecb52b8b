import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Channel, StepAnchor, StepCondition, StepMode, StepRole } from '../policy/policy.ts';

/** What keeps a customer, or one step, from being contacted, until something changes or `until` has passed. */
export type Stop =
  | { readonly rule: 'paid' }
  | { readonly rule: 'net_not_positive'; readonly net: number }
  | { readonly rule: 'below_tolerance'; readonly minor: number; readonly below: number }
  | { readonly rule: 'left_out_by_crm'; readonly debtIds: readonly number[] }
  | { readonly rule: 'disputed'; readonly debtIds: readonly number[] }
  | { readonly rule: 'invoice_never_sent'; readonly debtIds: readonly number[] }
  | { readonly rule: 'payment_clearing'; readonly debtIds: readonly number[]; readonly until: CalendarDate }
  | { readonly rule: 'promise'; readonly dueOn: CalendarDate; readonly until: CalendarDate }
  | { readonly rule: 'plan_being_kept' }
  | { readonly rule: 'no_plan' }
  | { readonly rule: 'pause'; readonly until: CalendarDate; readonly reason: string }
  | { readonly rule: 'do_not_contact' }
  | { readonly rule: 'in_legal_hands' }
  | { readonly rule: 'supplier_incomplete' }
  | { readonly rule: 'stale_bank_data'; readonly asOf: CalendarDate | undefined; readonly maxAgeDays: number }
  | { readonly rule: 'kill_switch' }
  | { readonly rule: 'daily_cap'; readonly until: CalendarDate }
  | { readonly rule: 'no_billing_contact' }
  | { readonly rule: 'bounced' }
  | { readonly rule: 'no_phone' }
  | { readonly rule: 'no_postal_address' };

export type StopRule = Stop['rule'];

/** Every rule by which a customer is left in peace. */
export const STOP_RULES = [
  'paid',
  'net_not_positive',
  'below_tolerance',
  'left_out_by_crm',
  'disputed',
  'invoice_never_sent',
  'payment_clearing',
  'promise',
  'plan_being_kept',
  'no_plan',
  'pause',
  'do_not_contact',
  'in_legal_hands',
  'supplier_incomplete',
  'stale_bank_data',
  'kill_switch',
  'daily_cap',
  'no_billing_contact',
  'bounced',
  'no_phone',
  'no_postal_address',
] as const satisfies readonly StopRule[];

export type CapName = 'contactsIn7Days' | 'contactsIn30Days' | 'callsPerDay' | 'callsIn7Days';

/** What makes a step wait: a stop, or the peace a customer is left in between contacts. */
export type Hold =
  | Stop
  | { readonly rule: 'gap'; readonly since: CalendarDate; readonly days: number }
  | { readonly rule: 'cap'; readonly cap: CapName; readonly max: number };

export function isStop(hold: Hold): hold is Stop {
  return hold.rule !== 'gap' && hold.rule !== 'cap';
}

/** Why a step is taken on its day, and how. */
export type PlanReason =
  | { readonly rule: 'step_due'; readonly on: CalendarDate }
  | { readonly rule: 'moved_to_contact_day'; readonly from: CalendarDate }
  | { readonly rule: 'held'; readonly by: Hold }
  | { readonly rule: 'catch_up'; readonly since: CalendarDate }
  | { readonly rule: 'resumed_after_broken_promise'; readonly brokenOn: CalendarDate }
  | { readonly rule: 'small_enough_to_leave_by_itself'; readonly minor: number; readonly below: number }
  | { readonly rule: 'other_channel'; readonly insteadOf: Channel }
  | { readonly rule: 'dry_run' };

/** A step to be taken on a day, if nothing changes until then. */
export interface PlannedContact {
  readonly day: CalendarDate;
  readonly policyId: string;
  readonly stepId: string;
  readonly channel: Channel;
  readonly mode: StepMode;
  readonly role: StepRole;
  readonly anchor: StepAnchor;
  /** What it speaks of, its anchor first; empty for thanks. */
  readonly debtIds: readonly number[];
  /** Their total, in minor units of the company's currency. */
  readonly minor: number;
  /** Never empty: `step_due` first. */
  readonly reasons: readonly PlanReason[];
}

/** What a step asks of a customer and this one does not meet. */
export type Unmet = StepCondition | { readonly rule: 'not_opted_in'; readonly channel: Channel };

/** What became, or will become, of one step. `held`: what kept it from its turn while it had one. */
export type Verdict =
  | { readonly kind: 'done'; readonly on: CalendarDate; readonly channel: Channel }
  | { readonly kind: 'planned'; readonly contact: PlannedContact }
  | {
      readonly kind: 'superseded';
      readonly by: string;
      /** Undefined while the step that took its turn is held itself. */
      readonly on: CalendarDate | undefined;
      readonly held: readonly Hold[];
    }
  | { readonly kind: 'stopped'; readonly held: readonly Hold[] }
  | { readonly kind: 'not_for_this_customer'; readonly unmet: readonly Unmet[] }
  | { readonly kind: 'too_late'; readonly lastDay: CalendarDate }
  | { readonly kind: 'awaits_payment' }
  | { readonly kind: 'nothing_to_thank_for' };

/** The answer to "why was this (not) sent?". */
export interface StepVerdict {
  readonly stepId: string;
  readonly verdict: Verdict;
}

/** The one thing to do next about a customer, or why there is none. `afterwards`: what follows once the stops are over. */
export type NextContact =
  | { readonly kind: 'contact'; readonly contact: PlannedContact }
  | { readonly kind: 'stopped'; readonly stops: readonly Stop[]; readonly afterwards: PlannedContact | undefined }
  | { readonly kind: 'nothing_left' };

/** A debt that no message speaks of, and why. */
export interface LeftOutDebt {
  readonly debtId: number;
  readonly rule: 'disputed' | 'invoice_never_sent' | 'payment_clearing';
}

/** What a policy does about one customer from one day on. */
export interface ContactPlan {
  readonly policyId: string;
  /** The debt whose age decides; undefined when none does. */
  readonly anchor: { readonly debtId: number; readonly dueDate: CalendarDate; readonly daysLate: number } | undefined;
  readonly next: NextContact;
  /** Contacts, decisions and markers in order of days, as if nobody ever paid or answered. */
  readonly coming: readonly PlannedContact[];
  /** One per step of the policy, in its order. */
  readonly steps: readonly StepVerdict[];
  readonly leftOut: readonly LeftOutDebt[];
}
