import {
  type CalendarRule,
  calendarSettingsProblems,
  DEFAULT_CALENDAR_SETTINGS,
} from '../calendar/calendar-settings.ts';
import type { GapException, Policy } from './policy.ts';
import { LIMIT_RULES, type LimitRule, type PolicyProblem } from './policy-problem.ts';

const SAFE = DEFAULT_CALENDAR_SETTINGS.limits;
const CAPS = ['contactsIn7Days', 'contactsIn30Days', 'callsPerDay', 'callsIn7Days'] as const;

/** What is wrong with a policy's hours, gap and caps: looser than is safe everywhere, or at odds with one another. */
export function limitProblems(policy: Policy): PolicyProblem[] {
  const { limits, hours } = policy;
  return [
    ...tooLoose(policy),
    ...calendarSettingsProblems({ ...DEFAULT_CALENDAR_SETTINGS, hours, limits }).flatMap(({ field, rule }) =>
      isLimitRule(rule) ? [{ field, rule, ...limits, ...hours }] : [],
    ),
    ...policy.gapExceptions.flatMap((exception, at) => exceptionProblems(exception, at, policy)),
  ];
}

function tooLoose({ limits }: Policy): PolicyProblem[] {
  const gap: PolicyProblem = {
    field: 'limits.gapDays',
    rule: 'gap_below_safe_minimum',
    value: limits.gapDays,
    minimum: SAFE.gapDays,
  };
  const caps = CAPS.filter((cap) => limits[cap] > SAFE[cap]).map(
    (cap): PolicyProblem => ({
      field: `limits.${cap}`,
      rule: 'cap_above_safe_maximum',
      value: limits[cap],
      maximum: SAFE[cap],
    }),
  );
  return limits.gapDays < SAFE.gapDays ? [gap, ...caps] : caps;
}

/** Only the eve of the due date and the first day after it may stand closer than the gap. */
function exceptionProblems({ after, before }: GapException, at: number, { steps }: Policy): PolicyProblem[] {
  const field = `gapExceptions.${at}`;
  const first = steps.findIndex(({ id }) => id === after);
  const second = steps.findIndex(({ id }) => id === before);
  const [from, to] = [steps[first], steps[second]];
  if (!from || !to) return [{ field, rule: 'gap_exception_without_step', after, before }];
  const across = from.offset.days < 0 && to.offset.days > 0 && second === first + 1;
  return across ? [] : [{ field, rule: 'gap_exception_not_across_due_date', after, before }];
}

function isLimitRule(rule: CalendarRule): rule is LimitRule {
  return LIMIT_RULES.some((candidate) => candidate === rule);
}
