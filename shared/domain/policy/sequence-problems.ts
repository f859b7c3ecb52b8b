import { type Policy, type PolicyStep, trackOf } from './policy.ts';
import type { PolicyProblem } from './policy-problem.ts';

interface Placed {
  readonly step: PolicyStep;
  /** Its place in the policy. */
  readonly at: number;
}

/** What is wrong with the steps as they follow one another. */
export function sequenceProblems(policy: Policy): PolicyProblem[] {
  const placed = policy.steps.map((step, at) => ({ step, at }));
  const ladder = placed.filter(({ step }) => step.anchor !== 'payment');
  return [
    ...duplicates(placed),
    ...mixed(ladder),
    ...disorder(ladder),
    ...haste(ladder, policy),
    ...crowding(ladder, policy),
    ...finalNotices(ladder),
    ...secondThanks(placed),
  ];
}

function duplicates(placed: readonly Placed[]): PolicyProblem[] {
  return placed
    .filter(({ step, at }) => placed.some((other) => other.at < at && other.step.id === step.id))
    .map(({ step, at }) => ({ field: `steps.${at}.id`, rule: 'duplicate_step_id', stepId: step.id }));
}

function mixed([first, ...others]: readonly Placed[]): PolicyProblem[] {
  return others
    .filter(({ step }) => step.anchor !== first?.step.anchor)
    .map(({ step, at }) => ({ field: `steps.${at}.anchor`, rule: 'invoices_and_plans_mixed', stepId: step.id }));
}

function disorder(ladder: readonly Placed[]): PolicyProblem[] {
  return pairs(ladder)
    .filter(([before, after]) => after.step.offset.days < before.step.offset.days)
    .map(([before, { step, at }]) => ({
      field: `steps.${at}.offset`,
      rule: 'steps_out_of_order',
      ...{ stepId: step.id, day: step.offset.days },
      ...{ otherStepId: before.step.id, otherDay: before.step.offset.days },
    }));
}

/** A step that only some customers get may stand close before the next, which waits for it then. */
function haste(ladder: readonly Placed[], { limits, gapExceptions }: Policy): PolicyProblem[] {
  return pairs(ladder.filter(isTalk)).flatMap(([{ step: before }, { step: after, at }]): PolicyProblem[] => {
    const days = after.offset.days - before.offset.days;
    const excepted = gapExceptions.some((pair) => pair.after === before.id && pair.before === after.id);
    if (before.conditions.length > 0 || excepted || days < 0 || days >= limits.gapDays) return [];
    const ids = { stepId: after.id, otherStepId: before.id };
    return [{ field: `steps.${at}.offset`, rule: 'steps_closer_than_gap', ...ids, days, gapDays: limits.gapDays }];
  });
}

/** More steps for every customer than the caps let through are steps that never happen. */
function crowding(ladder: readonly Placed[], { limits }: Policy): PolicyProblem[] {
  const talks = ladder.filter(isTalk).filter(({ step }) => step.conditions.length === 0);
  const calls = talks.filter(({ step }) => step.channels[0] === 'call');
  return [
    ...beyond(talks, 'more_steps_than_cap', limits.contactsIn7Days, 7),
    ...beyond(talks, 'more_steps_than_cap', limits.contactsIn30Days, 30),
    ...beyond(calls, 'more_calls_than_cap', limits.callsIn7Days, 7),
  ];
}

function beyond(
  steps: readonly Placed[],
  rule: 'more_steps_than_cap' | 'more_calls_than_cap',
  cap: number,
  days: number,
): PolicyProblem[] {
  return steps.flatMap(({ step, at }): PolicyProblem[] => {
    const within = steps.filter((other) => other.at <= at && other.step.offset.days > step.offset.days - days);
    if (within.length <= cap) return [];
    return [{ field: `steps.${at}.offset`, rule, stepId: step.id, count: within.length, cap, days }];
  });
}

/** Measures are announced once, after a manager decided on them: anything else is a threat (CDC art. 42). */
function finalNotices(ladder: readonly Placed[]): PolicyProblem[] {
  const [first, ...others] = ladder.filter(({ step }) => step.tone === 'final');
  if (!first) return [];
  const decided = ladder.some(({ step, at }) => at < first.at && step.channels.includes('decision'));
  const undecided: PolicyProblem = {
    field: `steps.${first.at}.tone`,
    rule: 'final_notice_before_decision',
    stepId: first.step.id,
  };
  return [
    ...(decided ? [] : [undecided]),
    ...others.map(
      ({ step, at }): PolicyProblem => ({
        field: `steps.${at}.tone`,
        rule: 'final_notice_twice',
        stepId: step.id,
        otherStepId: first.step.id,
      }),
    ),
  ];
}

function secondThanks(placed: readonly Placed[]): PolicyProblem[] {
  const [first, ...others] = placed.filter(({ step }) => step.anchor === 'payment');
  if (!first) return [];
  const otherStepId = first.step.id;
  return others.map(({ step, at }) => ({
    field: `steps.${at}.anchor`,
    rule: 'thanks_twice',
    stepId: step.id,
    otherStepId,
  }));
}

const isTalk = ({ step }: Placed): boolean => trackOf(step) === 'talk';

function pairs(placed: readonly Placed[]): [Placed, Placed][] {
  return placed.slice(1).flatMap((after, index) => {
    const before = placed[index];
    return before ? [[before, after] as [Placed, Placed]] : [];
  });
}
