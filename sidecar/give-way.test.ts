import { afterEach, describe, expect, it, vi } from 'vitest';
import { createGiveWay } from './give-way.ts';

afterEach(() => vi.restoreAllMocks());

/** Work of so many pieces, each taking so long by a clock of the test's; answers how often somebody who waits got a turn. */
async function turnsDuring({ pieces, each }: { pieces: number; each: number }): Promise<number> {
  let now = 1000;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  let turns = 0;
  let working = true;
  const wait = () => {
    if (!working) return;
    turns += 1;
    setImmediate(wait);
  };
  setImmediate(wait);
  const giveWay = createGiveWay();
  for (let piece = 0; piece < pieces; piece++) {
    now += each;
    await giveWay();
  }
  working = false;
  return turns;
}

describe('long work', () => {
  it('lets others have their turn each time a slice is used up', async () => {
    expect(await turnsDuring({ pieces: 40, each: 0.5 })).toBe(10);
  });

  it('of long pieces gives way after each', async () => {
    expect(await turnsDuring({ pieces: 7, each: 30 })).toBe(7);
  });

  it('that is soon done is not interrupted', async () => {
    expect(await turnsDuring({ pieces: 3, each: 0.5 })).toBe(0);
  });
});
