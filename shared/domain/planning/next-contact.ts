import { reachesCustomer } from '../policy/policy.ts';
import type { Account } from './account.ts';
import { anchorOn, stopsWithoutAnchor } from './anchor.ts';
import { isStop, type NextContact, type StepVerdict, type Stop } from './contact-plan.ts';
import { type DayNumber, dateOf } from './day-number.ts';
import { lookAt } from './look.ts';
import { stopsOf } from './stops.ts';
import type { Walk } from './walk.ts';

/** The next message or call, or what stops it on `day`, the first on which one could be. */
export function nextContactOf(
  account: Account,
  day: DayNumber,
  walk: Walk,
  steps: readonly StepVerdict[],
): NextContact {
  const first = walk.steps.find(({ contact }) => reachesCustomer(contact.channel))?.contact;
  if (first?.day === dateOf(day)) return { kind: 'contact', contact: first };
  const stops = stopsOn(account, day);
  if (stops.length > 0) return { kind: 'stopped', stops, afterwards: first };
  if (first) return { kind: 'contact', contact: first };
  const never = steps.flatMap(({ verdict }) => (verdict.kind === 'stopped' ? verdict.held.filter(isStop) : []));
  return never.length > 0
    ? { kind: 'stopped', stops: oneOfEach(never), afterwards: undefined }
    : { kind: 'nothing_left' };
}

/** What keeps the customer from being contacted on `day`, whatever step it is for. */
export function stopsOn(account: Account, day: DayNumber): Stop[] {
  if (!anchorOn(account, day)) return stopsWithoutAnchor(account, day);
  const look = lookAt('talk', account, day);
  return look.kind === 'rest' && look.turn ? look.holds.filter(isStop) : stopsOf('talk', account, day);
}

function oneOfEach(stops: readonly Stop[]): Stop[] {
  return [...new Map(stops.map((stop) => [stop.rule, stop])).values()];
}
