import type { Track } from '../policy/policy.ts';
import { type Account, type Debt, stepDay } from './account.ts';
import type { DayNumber } from './day-number.ts';
import type { Rung } from './ladder.ts';

/** How far the steps of one track have come about one debt. */
export interface Level {
  /** The place of the last step taken; −1 before the first. */
  readonly place: number;
  /** What was done last about the debt on this track. */
  readonly last: { readonly stepId: string; readonly day: DayNumber } | undefined;
}

/**
 * A level is a debt's own, so that when the oldest debt changes no step is skipped and none is said twice: a message
 * about an older debt that spoke of this one too counts as far as this one had come by then.
 */
export function levelOf(account: Account, track: Track, debt: Debt): Level {
  let place = -1;
  let last: Level['last'];
  for (const { day, debtIds, step } of account.taken) {
    if (step?.track !== track || !debtIds.includes(debt.id)) continue;
    const reached =
      step.rung && debtIds[0] === debt.id ? step.rung.place : placeReached(step.rung, day, account, track, debt);
    if (reached < 0) continue;
    place = Math.max(place, reached);
    last = { stepId: step.id, day };
  }
  return { place, last };
}

/** The place of the last step up to this one that this debt had come to by then. */
function placeReached(rung: Rung | undefined, day: DayNumber, { ladder }: Account, track: Track, debt: Debt): number {
  const upTo = rung?.place ?? Number.POSITIVE_INFINITY;
  return ladder.tracks[track].findLast((one) => one.place <= upTo && stepDay(debt, one) <= day)?.place ?? -1;
}
