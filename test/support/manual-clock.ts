import { type Clock, createClock } from '../../sidecar/clock.ts';

/** A clock that stands still until it is moved: noon in São Paulo on Monday, 16 March 2026. */
export interface ManualClock extends Clock {
  pass(seconds: number): void;
}

export function aClock(start = '2026-03-16T15:00:00.000Z'): ManualClock {
  let now = Date.parse(start);
  return {
    ...createClock('America/Sao_Paulo', () => new Date(now)),
    pass: (seconds) => {
      now += seconds * 1000;
    },
  };
}
