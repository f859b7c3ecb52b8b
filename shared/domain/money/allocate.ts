import type { Money } from './money.ts';

/** Divides an amount by whole weights without losing or making a minor unit, by largest remainder, ties to the heavier and then to the first; each part is less than one away from its share. Throws when no weight is positive, or one is negative or not whole. */
export function allocate({ currency, minor }: Money, weights: readonly number[]): Money[] {
  if (weights.some((weight) => weight < 0)) throw new RangeError('a weight is negative');
  const total = BigInt(Math.abs(minor));
  const heaviness = weights.map(BigInt);
  const whole = heaviness.reduce((sum, weight) => sum + weight, 0n);
  if (whole === 0n) throw new RangeError('no weight is positive');
  const shares = heaviness.map((weight, at) => ({
    at,
    weight,
    floor: (total * weight) / whole,
    rest: (total * weight) % whole,
  }));
  const missing = Number(total - shares.reduce((sum, { floor }) => sum + floor, 0n));
  const favoured = new Set(
    [...shares]
      .sort(byClaim)
      .slice(0, missing)
      .map(({ at }) => at),
  );
  const sign = minor < 0 ? -1 : 1;
  return shares.map(({ at, floor }) => ({ currency, minor: sign * (Number(floor) + (favoured.has(at) ? 1 : 0)) + 0 }));
}

interface Claim {
  readonly at: number;
  readonly weight: bigint;
  readonly rest: bigint;
}

const byClaim = (one: Claim, other: Claim) =>
  descending(one.rest, other.rest) || descending(one.weight, other.weight) || one.at - other.at;

const descending = (one: bigint, other: bigint) => (one > other ? -1 : one < other ? 1 : 0);
