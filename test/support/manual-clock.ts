import { type Clock, createClock } from '../../sidecar/clock.ts';

/** A clock that stands still until it is moved: noon in São Paulo on Monday, 16 March 2026. */
export interface ManualClock extends Clock {
  pass(seconds: number): void;
  /** Sets the clock ahead, or back, while no time passes. */
  jump(seconds: number): void;
}

export function aClock(start = '2026-03-16T15:00:00.000Z'): ManualClock {
  let now = Date.parse(start);
  let uptime = 0;
  const jump = (seconds: number) => {
    now += seconds * 1000;
  };
  return {
    ...createClock('America/Sao_Paulo', () => new Date(now)),
    uptimeMs: () => uptime,
    jump,
    pass: (seconds) => {
      uptime += seconds * 1000;
      jump(seconds);
    },
  };
}
