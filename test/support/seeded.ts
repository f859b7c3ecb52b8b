export interface Random {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  chance(share: number): boolean;
  /** One of these, each as likely as the others; throws when there are none. */
  pick<T>(items: readonly T[]): T;
  /** Up to `count` different ones of these, in random order. */
  sample<T>(items: readonly T[], count: number): T[];
}

/** A small seeded generator: the same seed draws the same values on every machine. */
export function seeded(seed: number): Random {
  const next = mulberry32(seed);
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const sample = <T>(items: readonly T[], count: number): T[] => {
    const left = [...items];
    return items.slice(0, count).flatMap(() => left.splice(between(0, left.length - 1), 1));
  };
  const pick = <T>(items: readonly T[]): T => {
    const [picked] = sample(items, 1);
    if (picked === undefined) throw new Error('nothing to pick from');
    return picked;
  };
  return { between, chance: (share) => next() < share, pick, sample };
}

/** Draws numbers from 0 up to 1. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
