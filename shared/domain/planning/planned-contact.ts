import type { Account } from './account.ts';
import type { Hold, PlannedContact, PlanReason } from './contact-plan.ts';
import type { PastContact } from './customer-facts.ts';
import { type DayNumber, dateOf } from './day-number.ts';
import { nominalDay } from './ladder.ts';
import type { DatedAct, Holds } from './next-act.ts';
import type { Turn } from './turn.ts';

/** A step on its day, in words that leave the planner. */
export function plannedContact(act: DatedAct, account: Account, holds: Holds): PlannedContact {
  const { day, turn, channel, mode } = act;
  const reasons = reasonsForDay(day, turn, account, holds.get(turn.rung.place) ?? []);
  addReasonsForWay(act, account, reasons);
  const { id, role, anchor } = turn.rung.step;
  return {
    day: dateOf(day),
    policyId: account.ladder.policy.id,
    stepId: id,
    channel,
    mode,
    role,
    anchor,
    debtIds: turn.debts.map((debt) => debt.id),
    minor: turn.minor,
    reasons,
  };
}

/** What history will say once it is done, and nobody answered. */
export function asPastContact({ day, policyId, stepId, channel, anchor, debtIds }: PlannedContact): PastContact {
  return { day, channel, step: { policyId, stepId, anchor, debtIds }, answered: false };
}

function reasonsForDay(day: DayNumber, turn: Turn, account: Account, held: readonly Hold[]): PlanReason[] {
  const { rung, since, brokenOn, debts } = turn;
  const { days } = account;
  const [anchor] = debts;
  const reasons: PlanReason[] = [{ rule: 'step_due', on: dateOf(since) }];
  const nominal = anchor ? nominalDay(rung.step, anchor.due, days) : since;
  if (nominal !== since) reasons.push({ rule: 'moved_to_contact_day', from: dateOf(nominal) });
  for (const by of held) reasons.push({ rule: 'held', by });
  if (brokenOn !== undefined) reasons.push({ rule: 'resumed_after_broken_promise', brokenOn: dateOf(brokenOn) });
  if (day > since && held.length === 0 && brokenOn === undefined) {
    reasons.push({ rule: 'catch_up', since: dateOf(since) });
  }
  return reasons;
}

function addReasonsForWay({ turn, channel, mode }: DatedAct, { run }: Account, reasons: PlanReason[]): void {
  const { step } = turn.rung;
  const [preferred] = step.channels;
  if (step.mode === 'draft' && mode === 'automatic' && step.automaticBelow !== null) {
    reasons.push({ rule: 'small_enough_to_leave_by_itself', minor: turn.minor, below: step.automaticBelow });
  }
  if (preferred && preferred !== channel) reasons.push({ rule: 'other_channel', insteadOf: preferred });
  if (run.dryRun) reasons.push({ rule: 'dry_run' });
}
