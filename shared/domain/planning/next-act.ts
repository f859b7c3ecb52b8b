import type { Track } from '../policy/policy.ts';
import { type Account, take } from './account.ts';
import type { Hold } from './contact-plan.ts';
import type { DayNumber } from './day-number.ts';
import { type Act, lookAt } from './look.ts';

/** What kept each step from its turn while it had one, by its place. */
export type Holds = Map<number, Hold[]>;

export interface DatedAct extends Omit<Act, 'kind'> {
  readonly day: DayNumber;
}

/** The days looked at, both included, and a place for what steps wait for there. */
export interface Span {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly holds: Holds;
}

/** The next step of a track, if nothing happens until then: jumps from one day on which something changes to the next. */
export function nextAct(track: Track, account: Account, { from, to, holds }: Span): DatedAct | undefined {
  for (let day = from; day <= to; ) {
    day = account.days.sameOrNext(day);
    if (day > to) return undefined;
    const look = lookAt(track, account, day);
    if (look.kind === 'act') return { day, turn: look.turn, channel: look.channel, mode: look.mode };
    if (look.turn) note(look.holds, look.turn.rung.place, holds);
    day = look.until;
  }
  return undefined;
}

/** The next message to, or call of, the customer. One a day: thanks go first. */
export function nextContact(account: Account, span: Span): DatedAct | undefined {
  const thanks = account.paidUpOn === undefined ? undefined : nextAct('thanks', account, span);
  return nextAct('talk', account, thanks ? { ...span, to: thanks.day - 1 } : span) ?? thanks;
}

/** Takes a planned step as done on its day. */
export function takeAct({ day, turn, channel }: DatedAct, account: Account): void {
  const { rung, debts } = turn;
  const step = { id: rung.step.id, track: rung.track, rung };
  take(account, { day, channel, answered: false, debtIds: debts.map(({ id }) => id), step });
}

/** Remembers what held a step, each rule once. */
export function note(found: readonly Hold[], place: number, holds: Holds): void {
  const known = holds.get(place) ?? [];
  holds.set(place, [...known, ...found.filter(({ rule }) => !known.some((hold) => hold.rule === rule))]);
}
