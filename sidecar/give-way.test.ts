import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { giveWay } from './give-way.ts';

/** Of the test's own; it never goes back, as the machine's does not. */
let now = 1_000_000;

beforeEach(() => {
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => vi.restoreAllMocks());

async function work({ pieces, each }: { pieces: number; each: number }): Promise<void> {
  for (let piece = 0; piece < pieces; piece++) {
    now += each;
    await giveWay();
  }
}

/** How many turns others had during some work; in the nth of them they work for so many milliseconds. */
async function turnsDuring(some: () => Promise<unknown>, othersWork: (turn: number) => number = () => 0) {
  now += 1000;
  await giveWay();
  let turns = 0;
  let waiting = true;
  const wait = () => {
    if (!waiting) return;
    now += othersWork(turns);
    turns += 1;
    setImmediate(wait);
  };
  setImmediate(wait);
  await some();
  waiting = false;
  return turns;
}

describe('long work', () => {
  it('lets others have their turn each time a slice is used up', async () => {
    expect(await turnsDuring(() => work({ pieces: 40, each: 0.5 }))).toBe(10);
  });

  it('of long pieces gives way after each', async () => {
    expect(await turnsDuring(() => work({ pieces: 7, each: 30 }))).toBe(7);
  });

  it('that is soon done is not interrupted', async () => {
    expect(await turnsDuring(() => work({ pieces: 3, each: 0.5 }))).toBe(0);
  });

  it('waits until the others have nothing more to do', async () => {
    const forFourTurns = (turn: number) => (turn < 4 ? 1 : 0);
    expect(await turnsDuring(() => work({ pieces: 1, each: 30 }), forFourTurns)).toBe(5);
  });

  it('goes on in the end though the others always have something to do', async () => {
    expect(
      await turnsDuring(
        () => work({ pieces: 3, each: 30 }),
        () => 5,
      ),
    ).toBe(30);
  });

  it('shares one slice with other long work', async () => {
    now += 1000;
    await giveWay();
    let worked = 0;
    let most = 0;
    let waiting = true;
    const wait = () => {
      most = Math.max(most, worked);
      worked = 0;
      if (waiting) setImmediate(wait);
    };
    setImmediate(wait);
    const inPieces = async () => {
      for (let piece = 0; piece < 10; piece++) {
        now += 1;
        worked += 1;
        await giveWay();
      }
    };
    await Promise.all([inPieces(), inPieces(), inPieces()]);
    waiting = false;
    // A slice, and of each what it had begun; not a slice of each.
    expect(most).toBeLessThanOrEqual(4);
  });
});
