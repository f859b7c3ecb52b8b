import { useRef } from 'preact/hooks';
import type { Failure, Result } from '../messaging/messages.ts';
import { useAsked } from '../options/use-asked.ts';

/** The last answer that came, while another is asked for and when that one fails. */
export interface Kept<T> {
  readonly value: T | undefined;
  readonly failure: Failure | undefined;
  readonly asking: boolean;
  again(): void;
}

/** Asks like `useAsked`, but nothing on screen is taken away by asking anew. `ask` stays the same function for the same thing. */
export function useKept<T>(ask: () => Promise<Result<T>>): Kept<T> {
  const [answer, again] = useAsked(ask);
  const kept = useRef<{ ask: typeof ask; value: T } | undefined>(undefined);
  if (answer !== 'asking' && answer.ok) kept.current = { ask, value: answer.value };
  const value = kept.current?.ask === ask ? kept.current.value : undefined;
  const failure = answer !== 'asking' && !answer.ok ? answer.failure : undefined;
  return { value, failure, asking: answer === 'asking', again };
}
