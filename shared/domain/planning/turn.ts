import type { Track } from '../policy/policy.ts';
import { type Account, type Debt, stepDay, totalOn } from './account.ts';
import { anchorOn, debtsSpokenOf } from './anchor.ts';
import { nextChange, nextClearing } from './changes.ts';
import { unmetBy } from './conditions.ts';
import type { DayNumber } from './day-number.ts';
import type { Rung } from './ladder.ts';
import { type Level, levelOf } from './level.ts';
import { type Reachability, reachabilityOf } from './reachability.ts';
import { thanksDue } from './thanks.ts';

/** A step whose turn it is. */
export interface Turn {
  readonly rung: Rung;
  /** The day it fell due, moved to a contact day. */
  readonly since: DayNumber;
  /** What it speaks of, its anchor first; empty for thanks. */
  readonly debts: readonly Debt[];
  readonly minor: number;
  readonly reachability: Reachability;
  /** The last day of a promise: since it was broken, this step follows on the last one, however late it is. */
  readonly brokenOn: DayNumber | undefined;
}

/** Nobody's turn, nor before `until`. */
export interface NoTurn {
  readonly rung: undefined;
  readonly until: DayNumber;
}

/** The step of a track whose turn it is on `day`: the latest that fell due and applies, or after a broken promise the next one. */
export function turnOn(account: Account, track: Track, day: DayNumber): Turn | NoTurn {
  if (track === 'thanks') return thanksOn(account, day);
  const anchor = anchorOn(account, day);
  if (!anchor) return { rung: undefined, until: nextClearing(account, day) };
  const level = levelOf(account, track, anchor);
  const ahead = account.ladder.above(level.place, track);
  const comesUp = ahead[0] ? stepDay(anchor, ahead[0]) : Number.POSITIVE_INFINITY;
  if (comesUp > day) return { rung: undefined, until: Math.min(comesUp, nextClearing(account, day)) };
  const brokenOn = track === 'talk' ? promiseBrokenAfter(level, account, day) : undefined;
  const turn =
    brokenOn === undefined ? latestOf(ahead, account, anchor, day) : nextOf(ahead, account, anchor, day, brokenOn);
  return turn ?? { rung: undefined, until: nextChange(account, track, day) };
}

/** Due since, never exactly on: a missed day is not lost. Only what is said before the due date is too late after it. */
function isDue(rung: Rung, anchor: Debt, day: DayNumber): boolean {
  return stepDay(anchor, rung) <= day && (!rung.isPreDue || day <= anchor.due);
}

/**
 * The latest of these that reaches the customer: one that does not would keep what was missed before it from ever being
 * said. When none does, the latest, so that what is in its way is shown.
 */
function latestOf(rungs: readonly Rung[], account: Account, anchor: Debt, day: DayNumber): Turn | undefined {
  let unreached: Turn | undefined;
  for (let at = rungs.length - 1; at >= 0; at--) {
    const rung = rungs[at];
    const turn = rung && turnAt(rung, account, anchor, day);
    if (turn?.reachability.channel) return turn;
    unreached ??= turn;
  }
  return unreached;
}

/** The first of these that reaches the customer: one that does not would keep all after it from their turn. */
function nextOf(
  rungs: readonly Rung[],
  account: Account,
  anchor: Debt,
  day: DayNumber,
  brokenOn: DayNumber,
): Turn | undefined {
  const turns = rungs.flatMap((rung) => turnAt(rung, account, anchor, day) ?? []);
  const turn = turns.find(({ reachability }) => reachability.channel) ?? turns[0];
  return turn && { ...turn, brokenOn };
}

function turnAt(rung: Rung, account: Account, anchor: Debt, day: DayNumber): Turn | undefined {
  if (!isDue(rung, anchor, day)) return undefined;
  const debts = debtsSpokenOf(account, rung, anchor, day);
  const minor = totalOn(day, debts);
  const reachability = reachabilityOf(rung.step, account.facts.reach);
  if (unmetBy(rung.step, reachability, { account, anchor, minor }).length > 0) return undefined;
  return { rung, since: stepDay(anchor, rung), debts, minor, reachability, brokenOn: undefined };
}

/** The last day of the promise that was broken since anything was said about the debt, if one was. */
function promiseBrokenAfter({ last }: Level, account: Account, day: DayNumber): DayNumber | undefined {
  const { promiseUntil, promiseBrokenOn } = account;
  const brokenOn = promiseUntil !== undefined && promiseUntil < day ? promiseUntil : promiseBrokenOn;
  return last && brokenOn !== undefined && last.day <= brokenOn && brokenOn < day ? brokenOn : undefined;
}

/** What stands in the way of thanks does not go away by itself: only a payment or a contact changes it. */
function thanksOn(account: Account, day: DayNumber): Turn | NoTurn {
  const [rung] = account.ladder.tracks.thanks;
  const due = rung && thanksDue(rung, account, day);
  if (!due || 'no' in due || day > due.lastDay) return { rung: undefined, until: Number.POSITIVE_INFINITY };
  if (day < due.since) return { rung: undefined, until: due.since };
  const reachability = reachabilityOf(rung.step, account.facts.reach);
  return { rung, since: due.since, debts: [], minor: 0, reachability, brokenOn: undefined };
}
