import { contactDaysOf } from '../planning/contact-days.ts';
import type { OpenDebt } from '../planning/customer-facts.ts';
import { dateOf, dayNumberOf } from '../planning/day-number.ts';
import { ladderOf } from '../planning/ladder.ts';
import { reachabilityOf } from '../planning/reachability.ts';
import { type PolicyStep, type StepCondition, type Track, trackOf } from '../policy/policy.ts';
import { calendarOfWorld, historyOf, type LivedDay } from './live-world.ts';
import type { World } from './random-world.ts';

export interface HowFar {
  /** The steps that have fallen due, in order. */
  readonly due: readonly string[];
  /** Those that were taken, or passed over for a later one. */
  readonly behind: readonly string[];
}

/**
 * How far the steps of a track have come about a debt by the evening of a day. Left out are steps before the due date,
 * of which nothing comes once it has passed, those that depend on an amount, which is another one every day, and those
 * on which this customer cannot be reached.
 */
export function howFar(track: Track, { id, dueDate }: OpenDebt, lived: LivedDay, world: World): HowFar {
  const { steps } = world.policy;
  const days = ladderOf(world.policy).stepDays(dayNumberOf(dueDate), contactDaysOf(calendarOfWorld(world)));
  const hasComeUpBy = (step: PolicyStep, day: string) => dateOf(days[steps.indexOf(step)] ?? Number.NaN) <= day;
  const isBehind = (step: PolicyStep) =>
    historyOf(lived).some(({ day, step: taken }) => {
      const place = steps.findIndex((one) => one.id === taken?.stepId && trackOf(one) === track);
      if (!taken?.debtIds.includes(id) || place < steps.indexOf(step)) return false;
      return taken.debtIds[0] === id || hasComeUpBy(step, day);
    });
  const told = steps.filter((step) => trackOf(step) === track && isForEveryDay(step, world));
  const idsOf = (some: readonly PolicyStep[]) => some.map((step) => step.id);
  return { due: idsOf(told.filter((step) => hasComeUpBy(step, lived.day))), behind: idsOf(told.filter(isBehind)) };
}

/** Whether a step after the due date is for this customer on whatever day it falls. */
function isForEveryDay(step: PolicyStep, world: World): boolean {
  const isReached = reachabilityOf(step, world.reach).channel !== undefined;
  return step.offset.days > 0 && isReached && step.conditions.every((condition) => isMetForGood(condition, world));
}

function isMetForGood(condition: StepCondition, world: World): boolean {
  switch (condition.rule) {
    case 'amount_from':
    case 'amount_below':
      return false;
    case 'grade_in':
      return condition.grades.includes(world.grade);
    case 'first_order_on_credit':
      return world.firstOrderOnCredit;
    case 'no_reply':
      return world.events.every(({ event }) => event.kind !== 'reply');
    case 'any_of':
      return condition.conditions.some((one) => isMetForGood(one, world));
  }
}
