import { expect, it } from 'vitest';
import { always } from '../testing/always.ts';
import { howFar } from '../testing/how-far.ts';
import { historyOf, type LivedDay, liveThrough } from '../testing/live-world.ts';
import { monthsWithOutages, type World } from '../testing/random-world.ts';
import { decidingDebt, isLeftInPeace, isStopped } from '../testing/within-reach.ts';

/** The same day in a life with outages and in one without. */
interface DayOfBoth {
  readonly away: LivedDay;
  readonly never: LivedDay;
}

function liveBoth(world: World): DayOfBoth[] {
  const never = liveThrough({ ...world, outages: [] });
  return liveThrough(world).flatMap((away, at) => {
    const other = never[at];
    return other ? [{ away, never: other }] : [];
  });
}

type Comparable = 'talk' | 'decision' | 'marker';

/** On a day on which both run and nobody stopped them; with talks, one also on which neither waits for gap or caps. */
function isCompared(track: Comparable, { away, never }: DayOfBoth, world: World): boolean {
  return [away, never].every(
    (life) => life.plan && !isStopped(life, world) && (track !== 'talk' || isLeftInPeace(life, world)),
  );
}

/** What was said in one life only, or in neither though it was due. */
function differences(track: Comparable, day: DayOfBoth, world: World): string[] {
  const debt = decidingDebt(day.away, world);
  if (!debt || !isCompared(track, day, world)) return [];
  const { due, behind: away } = howFar(track, debt, day.away, world);
  const { behind: never } = howFar(track, debt, day.never, world);
  const same = away.join() === never.join() && never.join() === due.join();
  return same ? [] : [`${day.away.day}, debt ${debt.id}: due ${due}; said after an outage ${away}, without ${never}`];
}

const withSets = (_: string, value: unknown) => (value instanceof Set ? [...value] : value);
const outerFacts = ({ state }: LivedDay) => JSON.stringify({ ...state.facts, contacts: [], run: state.run }, withSets);

function changedByOutage({ away, never }: DayOfBoth, { outages }: World): string[] {
  const { day } = away;
  const isBefore = outages.every(({ from }) => day < from);
  const isAway = outages.some(({ from, to }) => from <= day && day <= to);
  const checks: readonly [holds: boolean, otherwise: string][] = [
    [outerFacts(away) === outerFacts(never), 'customers did something else'],
    [!isBefore || JSON.stringify(away.taken) === JSON.stringify(never.taken), 'something else was done before it'],
    [!isAway || away.taken.length === 0, 'something was done while away'],
  ];
  return checks.filter(([holds]) => !holds).map(([, otherwise]) => `${day}: ${otherwise}`);
}

/** Steps taken though a later one had come that reaches the customer; after a broken promise the next one is in order. */
function replayed(lived: LivedDay, world: World): string[] {
  const debt = decidingDebt(lived, world);
  const placeOf = (stepId: string | undefined) => world.policy.steps.findIndex(({ id }) => id === stepId);
  if (!debt || isStopped(lived, world)) return [];
  const latest = howFar('talk', debt, lived, world).due.at(-1);
  return lived.taken
    .filter(({ debtIds: [anchor] }) => anchor === debt.id)
    .filter(({ reasons }) => reasons.every(({ rule }) => rule !== 'resumed_after_broken_promise'))
    .filter(({ stepId, channel }) => !/decision|marker/.test(channel) && placeOf(stepId) < placeOf(latest))
    .map(({ stepId }) => `${lived.day}: ${stepId} instead of ${latest}`);
}

/** Whether the comparison says something: there is a debt to speak of, and other days on which it was. */
function hasCaughtUp(day: DayOfBoth, world: World): boolean {
  if (!isCompared('talk', day, world) || !decidingDebt(day.away, world)) return false;
  return JSON.stringify(historyOf(day.away)) !== JSON.stringify(historyOf(day.never));
}

it('after any outage, once gap and caps leave room, the same steps lie behind as if nobody had been away; decisions and markers do so at once, and no missed step is said after a later one', () => {
  let worlds = 0;
  let caughtUp = 0;
  const holds = always([monthsWithOutages], (world) => {
    const days = liveBoth(world);
    const problems = days.flatMap((day) => [
      ...(['talk', 'decision', 'marker'] as const).flatMap((track) => differences(track, day, world)),
      ...changedByOutage(day, world),
      ...replayed(day.away, world),
    ]);
    expect(problems).toEqual([]);
    worlds += 1;
    if (days.some((day) => hasCaughtUp(day, world))) caughtUp += 1;
  });
  holds();
  // Measured: more than a quarter. Fewer by far, and worlds no longer have outages to catch up after.
  expect(caughtUp / worlds).toBeGreaterThan(1 / 10);
}, 600_000);
