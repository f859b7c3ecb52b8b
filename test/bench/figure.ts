/** One measured figure, and what it is measured against in the same run. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'bytes' | 'requests';
  /** How much the CRM held, so that growth is seen. */
  readonly openItems?: number;
  /** What the same work costs the CRM, or the bar to stay under. */
  readonly peer?: { readonly name: string; readonly value: number };
}

/** Prints a figure as one JSON line; `ratio` is ours over the peer's. */
export function print({ name, value, unit, openItems, peer }: Figure): void {
  const rounded = (number: number) => Math.round(number * 1000) / 1000;
  const line = {
    name,
    ...(openItems === undefined ? {} : { openItems }),
    value: rounded(value),
    unit,
    ...(peer ? { peer: peer.name, peerValue: rounded(peer.value), ratio: rounded(value / peer.value) } : {}),
  };
  console.log(JSON.stringify(line));
}

/** The value below which a share of the samples lies; `share` 0.5 is the median. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error('no samples');
  return value;
}

export const median = (samples: readonly number[]): number => percentile(samples, 0.5);

/** Milliseconds that some work takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
