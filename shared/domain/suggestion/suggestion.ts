import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Commitments } from '../commitment/commitments.ts';
import type { ReasonCode } from '../contact/reason-code.ts';
import type { Money } from '../money/money.ts';
import type { Grade } from '../payer/grade.ts';
import type { Level } from '../severity/level.ts';
import type { Severity } from '../severity/severity.ts';
import type { Reason } from '../severity/severity-reason.ts';

/** What finance may be told to do; by and large in the order in which it is. */
export const SUGGESTED_ACTIONS = [
  'none',
  'await_payment',
  'check_payment',
  'follow_legal',
  'no_contact',
  'send_invoice',
  'wait',
  'fix_contact',
  'send_reminder',
  'call',
  'ask_reason',
  'ask_promise',
  'other_way_to_pay',
  'propose_plan',
  'resolve_dispute',
  'offer_discount',
  'tell_salesperson',
  'hold_sales',
  'escalate',
] as const;
export type SuggestedAction = (typeof SUGGESTED_ACTIONS)[number];

export type SuggestionReason =
  | Extract<Reason, { rule: 'legal' | 'in_dispute' }>
  | { readonly rule: 'in_good_standing' }
  | { readonly rule: 'payment_clearing' }
  | { readonly rule: 'promise_open'; readonly dueOn: CalendarDate; readonly amount: Money }
  | { readonly rule: 'plan_kept' }
  | { readonly rule: 'do_not_contact' }
  | { readonly rule: 'paused'; readonly until: CalendarDate; readonly reason: string }
  | { readonly rule: 'never_sent'; readonly count: number }
  | { readonly rule: 'no_recipient' }
  | { readonly rule: 'bounced' }
  | { readonly rule: 'contacted_recently'; readonly daysAgo: number; readonly again: CalendarDate }
  | { readonly rule: 'never_contacted' }
  | { readonly rule: 'contacts_without_payment'; readonly count: number; readonly lastDaysAgo: number }
  | { readonly rule: 'reason_unknown' }
  | { readonly rule: 'reason_known' }
  | { readonly rule: 'stated_reason'; readonly reason: ReasonCode; readonly on: CalendarDate }
  | { readonly rule: 'promise_broken'; readonly dueOn: CalendarDate }
  | { readonly rule: 'broken_promises'; readonly count: number }
  | { readonly rule: 'plan_breached' }
  | { readonly rule: 'chronic' }
  | { readonly rule: 'usually_punctual' }
  | { readonly rule: 'good_payer' }
  | { readonly rule: 'strategic' }
  | { readonly rule: 'days_late'; readonly days: number }
  | { readonly rule: 'level'; readonly level: Level }
  | { readonly rule: 'talking_phase'; readonly day: number; readonly of: number }
  | { readonly rule: 'talking_over'; readonly day: number; readonly of: number };

/** Something to do, and why. */
export interface Suggestion {
  readonly action: SuggestedAction;
  readonly reasons: readonly SuggestionReason[];
}

export interface SuggestionInput {
  readonly severity: Severity;
  readonly commitments: Commitments;
  readonly hasRecipient: boolean;
  readonly hasPhone: boolean;
  /** Days on which this customer was contacted about what is open now, oldest first. */
  readonly contactedOn: readonly CalendarDate[];
  readonly today: CalendarDate;
  /** Open invoices that never left for the customer; none where nobody knows. */
  readonly neverSent?: number;
  /** The last mail came back. */
  readonly bounced?: boolean;
  /** Why the customer says it does not pay, and when it said so. */
  readonly stated?: { readonly reason: ReasonCode; readonly on: CalendarDate } | undefined;
  /** The day of the last promise broken about what is open now. */
  readonly brokenPromiseDueOn?: CalendarDate | undefined;
  /** How the customer pays, where its history says so. */
  readonly payer?: PayerTraits | undefined;
}

export interface PayerTraits {
  readonly grade: Grade;
  readonly habit: 'punctual' | 'occasional' | 'chronic' | undefined;
  /** Deserves something for paying early. */
  readonly goodPayer: boolean;
}

/** Days to leave a customer in peace after a contact. */
export const CONTACT_GAP_DAYS = 3;
/** The first days are for talking; firm measures stay locked until then. */
export const TALKING_DAYS = 30;
/** Written reminders after which a voice does more. */
export const REMINDERS_BEFORE_CALL = 2;
