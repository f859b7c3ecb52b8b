import type { Tap, TappedRequest } from '../support/tap.ts';

/** When the sidecar dies. */
export interface Moment {
  readonly name: string;
  /** At the request that sends, or beside it. */
  readonly aroundTheCall: boolean;
  /** Sets the trap; `kill` runs at the moment itself. */
  arrange(tap: Tap, kill: () => void): void;
}

type Stage = 'onRequest' | 'onAnswer' | 'onDelivered';

/** Before anything, at every request of a sending, and the moments around the call itself, the last of `requests`. */
export function deathMoments(requests: number): Moment[] {
  const readings = Array.from({ length: requests - 1 }, (_, at) => at + 1);
  const isSend = (request: TappedRequest) => request.isSend;
  return [
    { name: 'queued, nothing asked yet', aroundTheCall: false, arrange: (_, kill) => kill() },
    ...readings.map((index) => ({
      ...at(`request ${index} of the sending`, 'onRequest', (request) => request.index === index),
      aroundTheCall: false,
    })),
    at('the last answer before the call', 'onAnswer', ({ index }) => index === requests - 1),
    at('the call leaves', 'onRequest', isSend),
    ...[1, 10, 30, 60].map((ms) => at(`${ms} ms into the call`, 'onRequest', isSend, ms)),
    at('the CRM has sent, nobody knows', 'onAnswer', isSend),
    ...[0, 3].map((ms) => at(`${ms} ms after the call’s answer left`, 'onDelivered', isSend, ms)),
  ];
}

function at(name: string, stage: Stage, when: (request: TappedRequest) => boolean, afterMs?: number): Moment {
  return {
    name,
    aroundTheCall: true,
    arrange: (tap, kill) => {
      tap[stage] = (request) => {
        if (!when(request)) return;
        if (afterMs) setTimeout(kill, afterMs);
        else kill();
      };
    },
  };
}
