import { expect, it } from 'vitest';
import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';
import type { Policy } from '../policy/policy.ts';
import { always } from '../testing/always.ts';
import { type LivedDay, liveThrough } from '../testing/live-world.ts';
import { monthsWithOutage } from '../testing/random-world.ts';
import type { PlannedContact } from './contact-plan.ts';

const placeOf = ({ stepId }: { readonly stepId: string }, { steps }: Policy) =>
  steps.findIndex(({ id }) => id === stepId);
const isTalk = ({ anchor, channel }: PlannedContact) => anchor === 'due_date' && !/decision|marker/.test(channel);
const talksOf = (year: readonly LivedDay[]) => year.flatMap(({ taken }) => taken.filter(isTalk));

/** How far the talks about one debt had come on a day. */
function levelOn(day: CalendarDate, debtId: number | undefined, year: readonly LivedDay[], policy: Policy): number {
  const about = talksOf(year).filter(({ debtIds, day: on }) => debtIds[0] === debtId && on <= day);
  return Math.max(-1, ...about.map((talk) => placeOf(talk, policy)));
}

it(
  'a runner that was away catches up with one step per debt, and replays none it missed',
  always([monthsWithOutage], (world) => {
    const { policy, outages } = world;
    const never = liveThrough({ ...world, outages: [] });
    const away = liveThrough(world);
    const back = addDays(outages[0]?.to ?? world.from, 1);

    expect(talksOf(away).filter(({ day }) => outages.some(({ from, to }) => from <= day && day <= to))).toEqual([]);
    const before = (talk: PlannedContact) => talk.day < (outages[0]?.from ?? back);
    expect(talksOf(away).filter(before)).toEqual(talksOf(never).filter(before));

    const first = talksOf(away).find(({ day }) => day >= back);
    const [debtId] = first?.debtIds ?? [];
    if (first) expect(placeOf(first, policy)).toBeGreaterThanOrEqual(levelOn(first.day, debtId, never, policy));
  }),
  600_000,
);
