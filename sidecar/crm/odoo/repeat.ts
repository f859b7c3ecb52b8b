import pRetry from 'p-retry';
import { DEFAULTS, type OdooConfig } from './config.ts';
import { isPassing } from './errors.ts';

export type Repeat = <T>(read: () => Promise<T>) => Promise<T>;

/** Repeats a read a few times, waiting longer each time, as long as its fault may pass by itself. */
export function createRepeat({ retries = DEFAULTS.retries, retryDelayMs = DEFAULTS.retryDelayMs }: OdooConfig): Repeat {
  return (read) =>
    pRetry(read, {
      retries,
      minTimeout: retryDelayMs,
      factor: 3,
      randomize: true,
      shouldRetry: ({ error }) => isPassing(error),
    });
}
