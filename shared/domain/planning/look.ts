import { type Channel, reachesCustomer, type StepMode, type Track } from '../policy/policy.ts';
import { modeOn } from '../policy/step-mode.ts';
import type { Account } from './account.ts';
import { nextChange } from './changes.ts';
import type { Hold, Stop } from './contact-plan.ts';
import { type DayNumber, dateOf } from './day-number.ts';
import { limitsBrokenOn } from './limits.ts';
import { stopsOf } from './stops.ts';
import { type Turn, turnOn } from './turn.ts';

/** A step that can be taken on the day looked at. */
export interface Act {
  readonly kind: 'act';
  readonly turn: Turn;
  readonly channel: Channel;
  readonly mode: StepMode;
}

/** Nothing to do on the day looked at, nor on any before `until`: whose turn it is, and what holds it. */
export interface Rest {
  readonly kind: 'rest';
  readonly until: DayNumber;
  readonly turn: Turn | undefined;
  readonly holds: readonly Hold[];
}

/** What a track asks for on one contact day. */
export function lookAt(track: Track, account: Account, day: DayNumber): Act | Rest {
  const turn = turnOn(account, track, day);
  if (!turn.rung) return { kind: 'rest', until: turn.until, turn: undefined, holds: [] };
  const stops = stopsOf(track, account, day);
  const { channel } = turn.reachability;
  if (!channel) return rest(turn, [...stops, ...turn.reachability.stops], nextChange(account, track, day));
  const mode = modeOn(channel, turn.rung.step, turn.minor);
  stops.push(...stopsOfMessage(channel, mode, account, day));
  if (stops.length > 0) return rest(turn, stops, nextChange(account, track, day));
  const waits = reachesCustomer(channel) ? limitsBrokenOn(day, turn, account) : [];
  if (waits.length === 0) return { kind: 'act', turn, channel, mode };
  const over = Math.max(...waits.map(({ until }) => until));
  return rest(
    turn,
    waits.map(({ hold }) => hold),
    Math.min(over, nextChange(account, track, day)),
  );
}

function rest(turn: Turn, holds: readonly Hold[], until: DayNumber): Rest {
  return { kind: 'rest', until, turn, holds };
}

/** What stops a step on the way it would leave, though another might go. */
function stopsOfMessage(channel: Channel, mode: StepMode, account: Account, day: DayNumber): Stop[] {
  if (channel === 'call' || !reachesCustomer(channel)) return [];
  const { facts, run, today } = account;
  const stops: Stop[] = [];
  if (!facts.supplier.identified) stops.push({ rule: 'supplier_incomplete' });
  if (mode === 'automatic' && run.dailyCapReached && day === today) {
    stops.push({ rule: 'daily_cap', until: dateOf(today) });
  }
  return stops;
}
