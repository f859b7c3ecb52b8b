import type { PolicyStep, SimpleCondition, StepCondition } from '../policy/policy.ts';
import type { Account, Debt } from './account.ts';
import type { Unmet } from './contact-plan.ts';
import type { Reachability } from './reachability.ts';

/** What the conditions of a step look at; `minor` is all that the step would speak of. */
export interface ConditionFacts {
  readonly account: Account;
  readonly anchor: Debt;
  readonly minor: number;
}

/** What a step asks of a customer and this one does not meet, and the channels it never consented to when there is no other. */
export function unmetBy(step: PolicyStep, reachability: Reachability, about: ConditionFacts): Unmet[] {
  const unmet: Unmet[] = step.conditions.filter((condition) => !isMet(condition, about));
  if (reachability.channel || reachability.stops.length > 0) return unmet;
  return [...unmet, ...reachability.refused];
}

function isMet(condition: StepCondition, about: ConditionFacts): boolean {
  return condition.rule === 'any_of'
    ? condition.conditions.some((one) => isSimplyMet(one, about))
    : isSimplyMet(condition, about);
}

function isSimplyMet(condition: SimpleCondition, { account, anchor, minor }: ConditionFacts): boolean {
  switch (condition.rule) {
    case 'amount_from':
      return minor >= condition.minor;
    case 'amount_below':
      return minor < condition.minor;
    case 'grade_in':
      return condition.grades.includes(account.facts.grade);
    case 'first_order_on_credit':
      return account.facts.firstOrderOnCredit;
    case 'no_reply':
      return !account.taken.some(({ answered, debtIds }) => answered && debtIds.includes(anchor.id));
  }
}
