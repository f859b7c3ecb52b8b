import type { Result } from '../messaging/messages.ts';

const TRIES = 3;
const PAUSE_MS = 500;

/** Asks up to three times while no answer comes: only for what is done once however often it is asked. */
export async function askAgain<T>(ask: () => Promise<Result<T>>): Promise<Result<T>> {
  for (let left = TRIES - 1; ; left--) {
    const answer = await ask();
    if (left === 0 || answer.ok || answer.failure.code !== 'sidecar_away') return answer;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
