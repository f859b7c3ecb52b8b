import { type Policy, type PolicyStep, type StepAnchor, type Track, trackOf } from '../policy/policy.ts';
import type { ContactDays } from './contact-days.ts';
import type { DayNumber } from './day-number.ts';
import { remembered, rememberedBy } from './remembered.ts';

/** A step at its place in the policy. */
export interface Rung {
  readonly step: PolicyStep;
  readonly place: number;
  readonly track: Track;
  /** Before or on the due date, when nothing is late yet. */
  readonly isPreDue: boolean;
}

/** A policy made ready for planning. */
export interface Ladder {
  readonly policy: Policy;
  /** What its steps count from besides payments. */
  readonly anchor: Exclude<StepAnchor, 'payment'>;
  readonly rungs: readonly Rung[];
  readonly tracks: Readonly<Record<Track, readonly Rung[]>>;
  readonly rungOf: ReadonlyMap<string, Rung>;
  /** The rungs of a track above a place; −1 for all of them. */
  above(place: number, track: Track): readonly Rung[];
  /** From when on each step applies to what is due on a day, by place. */
  stepDays(due: DayNumber, days: ContactDays): readonly DayNumber[];
}

/** The ladder of a policy; asked twice, it is made once. */
export const ladderOf = rememberedBy((policy: Policy): Ladder => {
  const rungs = policy.steps.map(
    (step, place): Rung => ({ step, place, track: trackOf(step), isPreDue: step.offset.days <= 0 }),
  );
  const on = (track: Track) => rungs.filter((rung) => rung.track === track);
  const tracks = { talk: on('talk'), thanks: on('thanks'), decision: on('decision'), marker: on('marker') };
  const aboveOn = (track: Track) =>
    [-1, ...rungs.keys()].map((place) => tracks[track].filter((rung) => rung.place > place));
  const above = {
    talk: aboveOn('talk'),
    thanks: aboveOn('thanks'),
    decision: aboveOn('decision'),
    marker: aboveOn('marker'),
  };
  const stepDaysOn = rememberedBy((days: ContactDays) => remembered((due: DayNumber) => stepDays(rungs, due, days)));
  return {
    policy,
    anchor: policy.steps.some(({ anchor }) => anchor === 'instalment') ? 'instalment' : 'due_date',
    rungs,
    tracks,
    rungOf: new Map(rungs.map((rung) => [rung.step.id, rung])),
    above: (place, track) => above[track][place + 1] ?? [],
    stepDays: (due, days) => stepDaysOn(days)(due),
  };
});

/** The day a step counts from its anchor, wherever that falls. */
export function nominalDay({ offset }: PolicyStep, anchor: DayNumber, days: ContactDays): DayNumber {
  if (offset.unit === 'calendar') return anchor + offset.days;
  return days.add(offset.days > 0 ? days.sameOrNext(anchor) : anchor, offset.days);
}

/**
 * Steps before the due date move to the contact day before, the others to the next one, and never before the debt is late (Lei 7.089/83); long holidays do not change their order.
 */
function stepDays(rungs: readonly Rung[], due: DayNumber, days: ContactDays): DayNumber[] {
  const firstLateDay = days.sameOrNext(due) + 1;
  let latest = Number.NEGATIVE_INFINITY;
  return rungs.map(({ step, isPreDue }) => {
    if (step.anchor === 'payment') return Number.POSITIVE_INFINITY;
    const nominal = nominalDay(step, due, days);
    const moved = isPreDue ? days.sameOrPrevious(nominal) : days.sameOrNext(Math.max(nominal, firstLateDay));
    latest = Math.max(latest, moved);
    return latest;
  });
}
