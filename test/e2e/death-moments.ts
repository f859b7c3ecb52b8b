import type { Tap, TappedRequest } from '../support/tap.ts';

/** When the sidecar dies. */
export interface Moment {
  readonly name: string;
  /** Sets the trap; `kill` runs at the moment itself. */
  arrange(tap: Tap, kill: () => void): void;
}

type Stage = 'onRequest' | 'onAnswer' | 'onDelivered';

/** Every request of a sending, before the CRM hears it and before the sidecar hears the answer; then the moments around the call itself. */
export function deathMoments(requests: number): Moment[] {
  const each = Array.from({ length: requests }, (_, at) => at + 1);
  const isSend = ({ isSend }: TappedRequest) => isSend;
  return [
    { name: 'queued, nothing asked yet', arrange: (_, kill) => kill() },
    ...each.map((index) =>
      at(`request ${index} arrives at the CRM`, 'onRequest', (request) => request.index === index),
    ),
    ...each.map((index) => at(`request ${index} is answered`, 'onAnswer', (request) => request.index === index)),
    ...[1, 3, 10, 30, 60].map((ms) => at(`${ms} ms into the call`, 'onRequest', isSend, ms)),
    ...[0, 1, 3, 10].map((ms) => at(`${ms} ms after the call’s answer left`, 'onDelivered', isSend, ms)),
  ];
}

function at(name: string, stage: Stage, when: (request: TappedRequest) => boolean, afterMs?: number): Moment {
  return {
    name,
    arrange: (tap, kill) => {
      tap[stage] = (request) => {
        if (!when(request)) return;
        if (afterMs) setTimeout(kill, afterMs);
        else kill();
      };
    },
  };
}
