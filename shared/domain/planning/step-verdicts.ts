import { type Account, type Debt, stepDay, totalOn } from './account.ts';
import { debtsSpokenOf, stopsWithoutAnchor } from './anchor.ts';
import { unmetBy } from './conditions.ts';
import type { PlannedContact, StepVerdict, Verdict } from './contact-plan.ts';
import { type DayNumber, dateOf } from './day-number.ts';
import type { Rung } from './ladder.ts';
import { levelOf } from './level.ts';
import { reachabilityOf } from './reachability.ts';
import { thanksDue } from './thanks.ts';
import type { Walk } from './walk.ts';

/** What verdicts are about: the debt whose age decides, on the first day on which anything can be done. */
export interface Focus {
  readonly anchor: Debt | undefined;
  readonly day: DayNumber;
}

/** Why each step of the policy was, will or will not be taken. */
export function stepVerdicts(account: Account, focus: Focus, walk: Walk): StepVerdict[] {
  const planned: PlannedContact[] = [];
  for (const { rung, contact } of walk.steps) planned[rung.place] ??= contact;
  return account.ladder.rungs.map((rung) => {
    const contact = planned[rung.place];
    const verdict: Verdict = contact ? { kind: 'planned', contact } : unplanned(rung, account, focus, walk);
    return { stepId: rung.step.id, verdict };
  });
}

function unplanned(rung: Rung, account: Account, { anchor, day }: Focus, walk: Walk): Verdict {
  if (rung.track === 'thanks') return unthanked(rung, account, day, walk);
  if (!anchor) return { kind: 'stopped', held: stopsWithoutAnchor(account, day) };
  const settled = (debt: Debt) => alreadyTaken(rung, account, debt) ?? ruledOut(rung, account, debt, day);
  return (
    settled(anchor) ?? overtaken(rung, account, walk) ?? unreached(rung, account) ?? settledBy(account.debts, settled)
  );
}

/** It would have had its turn on a day on which another step did that reaches the customer, and there is no later one. */
function unreached({ step }: Rung, { facts }: Account): Verdict | undefined {
  const reachability = reachabilityOf(step, facts.reach);
  if (reachability.channel || reachability.stops.length === 0) return undefined;
  return { kind: 'stopped', held: reachability.stops };
}

/** While a payment on its way covers the oldest debt, another one decides, but the steps ahead may be the oldest one's again. */
function settledBy(debts: readonly Debt[], settled: (debt: Debt) => Verdict | undefined): Verdict {
  return (
    debts.reduce<Verdict | undefined>((found, debt) => found ?? settled(debt), undefined) ?? {
      kind: 'stopped',
      held: [],
    }
  );
}

function unthanked(rung: Rung, account: Account, day: DayNumber, { holds }: Walk): Verdict {
  const { taken, paidUpOn } = account;
  const thanked = taken.findLast(({ step }) => step?.track === 'thanks');
  if (thanked && paidUpOn !== undefined && thanked.day >= paidUpOn) {
    return { kind: 'done', on: dateOf(thanked.day), channel: thanked.channel };
  }
  const due = thanksDue(rung, account, day);
  if ('no' in due) return { kind: due.no };
  const held = holds.get(rung.place);
  return held ? { kind: 'stopped', held } : { kind: 'too_late', lastDay: dateOf(due.lastDay) };
}

function alreadyTaken(rung: Rung, account: Account, anchor: Debt): Verdict | undefined {
  const own = account.taken.findLast(
    ({ step, debtIds, day }) =>
      step?.rung === rung &&
      (debtIds[0] === anchor.id || (debtIds.includes(anchor.id) && stepDay(anchor, rung) <= day)),
  );
  if (own) return { kind: 'done', on: dateOf(own.day), channel: own.channel };
  const { place, last } = levelOf(account, rung.track, anchor);
  if (!last || rung.place > place) return undefined;
  return { kind: 'superseded', by: last.stepId, on: dateOf(last.day), held: [] };
}

function ruledOut(rung: Rung, account: Account, anchor: Debt, today: DayNumber): Verdict | undefined {
  if (rung.isPreDue && today > anchor.due) return { kind: 'too_late', lastDay: dateOf(anchor.due) };
  const day = Math.max(today, stepDay(anchor, rung));
  const minor = totalOn(day, debtsSpokenOf(account, rung, anchor, day));
  const reachability = reachabilityOf(rung.step, account.facts.reach);
  const unmet = unmetBy(rung.step, reachability, { account, anchor, minor });
  return unmet.length > 0 ? { kind: 'not_for_this_customer', unmet } : undefined;
}

/** A step that had its turn on the way but lost it to a later one, or never gets past what holds it or the one before it. */
function overtaken(rung: Rung, { ladder }: Account, { steps, holds }: Walk): Verdict | undefined {
  const isLater = (other: Rung) => other.track === rung.track && other.place > rung.place;
  const held = holds.get(rung.place) ?? [];
  const later = steps.find((step) => isLater(step.rung))?.contact;
  if (later) return { kind: 'superseded', by: later.stepId, on: later.day, held };
  if (held.length > 0) return { kind: 'stopped', held };
  const blocked = ladder.rungs.find((other) => isLater(other) && holds.has(other.place));
  if (blocked) return { kind: 'superseded', by: blocked.step.id, on: undefined, held };
  const before = ladder.tracks[rung.track].findLast(({ place }) => holds.has(place));
  return before && { kind: 'stopped', held: holds.get(before.place) ?? [] };
}
