import type { CalendarRule, ContactHours, ContactLimits } from '../calendar/calendar-settings.ts';

/** Rules of the calendar that a policy's own hours and limits can break. */
export const LIMIT_RULES = [
  'before_legal_hours',
  'after_legal_hours',
  'hours_not_rising',
  'cap_does_not_fit_gap',
  'cap_above_longer_cap',
  'more_calls_than_contacts',
] as const satisfies readonly CalendarRule[];
export type LimitRule = (typeof LIMIT_RULES)[number];

interface OfStep {
  readonly stepId: string;
}

interface OfTwoSteps extends OfStep {
  readonly otherStepId: string;
}

/** One rule a policy breaks, with the numbers that show it; days are counted from the step's anchor. */
export type BrokenPolicyRule =
  | { readonly rule: 'no_steps' }
  | ({ readonly rule: 'duplicate_step_id' } & OfStep)
  | ({ readonly rule: 'invoices_and_plans_mixed' } & OfStep)
  | ({ readonly rule: 'steps_out_of_order'; readonly day: number; readonly otherDay: number } & OfTwoSteps)
  | ({ readonly rule: 'steps_closer_than_gap'; readonly days: number; readonly gapDays: number } & OfTwoSteps)
  | ({
      readonly rule: 'more_steps_than_cap';
      readonly count: number;
      readonly cap: number;
      readonly days: number;
    } & OfStep)
  | ({
      readonly rule: 'more_calls_than_cap';
      readonly count: number;
      readonly cap: number;
      readonly days: number;
    } & OfStep)
  | ({ readonly rule: 'no_channel' } & OfStep)
  | ({ readonly rule: 'channel_twice' } & OfStep)
  | ({ readonly rule: 'decision_or_marker_with_contact' } & OfStep)
  | ({ readonly rule: 'needs_a_person_on_this_channel' } & OfStep)
  | ({ readonly rule: 'mode_unknown_to_channel' } & OfStep)
  | ({ readonly rule: 'automatic_below_without_draft'; readonly minor: number } & OfStep)
  | ({ readonly rule: 'firm_step_without_a_person' } & OfStep)
  | ({ readonly rule: 'firm_tone_too_early'; readonly day: number; readonly earliest: number } & OfStep)
  | ({ readonly rule: 'measure_within_talking_days'; readonly day: number; readonly earliest: number } & OfStep)
  | ({ readonly rule: 'final_notice_without_proof' } & OfStep)
  | ({ readonly rule: 'final_notice_before_decision' } & OfStep)
  | ({ readonly rule: 'final_notice_twice' } & OfTwoSteps)
  | ({ readonly rule: 'decision_without_manager' } & OfStep)
  | ({ readonly rule: 'only_thanks_after_payment' } & OfStep)
  | ({ readonly rule: 'thanks_before_payment' } & OfStep)
  | ({ readonly rule: 'thanks_twice' } & OfTwoSteps)
  | ({ readonly rule: 'conditions_never_met' } & OfStep)
  | { readonly rule: 'gap_exception_without_step'; readonly after: string; readonly before: string }
  | { readonly rule: 'gap_exception_not_across_due_date'; readonly after: string; readonly before: string }
  | { readonly rule: 'gap_below_safe_minimum'; readonly value: number; readonly minimum: number }
  | { readonly rule: 'cap_above_safe_maximum'; readonly value: number; readonly maximum: number }
  | ({ readonly rule: LimitRule } & ContactLimits & ContactHours);

/** `field`: dotted path of what to correct, as in `steps.3.offset`. */
export type PolicyProblem = BrokenPolicyRule & { readonly field: string };
