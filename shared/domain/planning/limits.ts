import { reachesCustomer } from '../policy/policy.ts';
import type { Account } from './account.ts';
import type { CapName, Hold } from './contact-plan.ts';
import { type DayNumber, dateOf } from './day-number.ts';
import type { Turn } from './turn.ts';

/** Something a contact waits for, and the first day on which it no longer does. */
export interface Wait {
  readonly until: DayNumber;
  readonly hold: Hold;
}

interface Cap {
  readonly cap: CapName;
  /** A window of so many days, the day asked about being its last. */
  readonly days: number;
  readonly ofCalls: boolean;
}

const CAPS: readonly Cap[] = [
  { cap: 'contactsIn7Days', days: 7, ofCalls: false },
  { cap: 'contactsIn30Days', days: 30, ofCalls: false },
  { cap: 'callsPerDay', days: 1, ofCalls: true },
  { cap: 'callsIn7Days', days: 7, ofCalls: true },
];

/** What of gap and caps the step whose turn it is would break on `day`. */
export function limitsBrokenOn(day: DayNumber, turn: Turn, account: Account): Wait[] {
  const { contactedOn, calledOn, ladder } = account;
  const { limits } = ladder.policy;
  const waits: Wait[] = [];
  const last = contactedOn.at(-1);
  const days = mayFollowClosely(turn, account) ? 1 : limits.gapDays;
  if (last !== undefined && last + days > day) {
    waits.push({ until: last + days, hold: { rule: 'gap', since: dateOf(last), days } });
  }
  const isCall = turn.reachability.channel === 'call';
  for (const { cap, days: window, ofCalls } of CAPS) {
    const first = (ofCalls ? calledOn : contactedOn).at(-limits[cap]);
    if (first === undefined || first + window <= day || (ofCalls && !isCall)) continue;
    waits.push({ until: first + window, hold: { rule: 'cap', cap, max: limits[cap] } });
  }
  return waits;
}

/** Whether the policy lets this step follow within the gap on the last contact, which was about the same debt. */
function mayFollowClosely({ rung, debts: [anchor] }: Turn, { taken, ladder }: Account): boolean {
  const last = taken.findLast(({ channel }) => reachesCustomer(channel));
  const after = last?.step?.rung?.step.id;
  if (!after || !anchor || !last.debtIds.includes(anchor.id)) return false;
  return ladder.policy.gapExceptions.some((pair) => pair.after === after && pair.before === rung.step.id);
}
