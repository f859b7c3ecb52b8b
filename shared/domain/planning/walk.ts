import { type Account, trying } from './account.ts';
import type { PlannedContact } from './contact-plan.ts';
import type { DayNumber } from './day-number.ts';
import type { Rung } from './ladder.ts';
import { type DatedAct, type Holds, nextAct, nextContact, takeAct } from './next-act.ts';
import { plannedContact } from './planned-contact.ts';

/** What is to come, in order of days, and what kept each step from its turn on the way. */
export interface Walk {
  readonly steps: readonly { readonly rung: Rung; readonly contact: PlannedContact }[];
  readonly holds: Holds;
}

/** A last day for those who look for one step, however far. */
export const EVER = Number.MAX_SAFE_INTEGER;

/** Every step from today on, each taken on its day, as if nobody ever paid or answered. */
export function walk(account: Account): Walk {
  const holds: Holds = new Map();
  const acts: DatedAct[] = [];
  trying(account, () => {
    follow(account, acts, (from) => nextContact(account, { from, to: EVER, holds }));
    follow(account, acts, (from) => nextAct('decision', account, { from, to: EVER, holds }));
    follow(account, acts, (from) => nextAct('marker', account, { from, to: EVER, holds }));
  });
  acts.sort((a, b) => a.day - b.day);
  const steps = acts.map((act) => ({ rung: act.turn.rung, contact: plannedContact(act, account, holds) }));
  return { steps, holds };
}

function follow(account: Account, acts: DatedAct[], next: (from: DayNumber) => DatedAct | undefined): void {
  for (let act = next(account.today); act; act = next(act.day + 1)) {
    takeAct(act, account);
    acts.push(act);
  }
}
