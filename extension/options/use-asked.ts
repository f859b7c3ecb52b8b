import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Result } from '../messaging/messages.ts';

/** An answer on its way, or here. */
export type Asked<T> = 'asking' | Result<T>;

/** Asks once `ask` is given and again whenever it is another function, or on request; an answer overtaken by a newer question is dropped. */
export function useAsked<T>(ask: () => Promise<Result<T>>): readonly [answer: Asked<T>, again: () => void] {
  const [answer, setAnswer] = useState<Asked<T>>('asking');
  const [round, setRound] = useState(0);
  useEffect(() => {
    let current = true;
    setAnswer('asking');
    ask().then((result) => {
      if (current) setAnswer(result);
    });
    return () => {
      current = false;
    };
  }, [ask, round]);
  return [answer, useCallback(() => setRound((before) => before + 1), [])];
}
