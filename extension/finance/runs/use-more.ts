import { useState } from 'preact/hooks';

const AT_ONCE = 100;

/** The first rows of a long list, and more on request. */
export function useMore<T>(all: readonly T[]) {
  const [shown, setShown] = useState(AT_ONCE);
  return {
    rows: all.slice(0, shown),
    /** How many the next request shows; 0 when all are. */
    more: Math.min(AT_ONCE, Math.max(0, all.length - shown)),
    showMore: () => setShown((before) => before + AT_ONCE),
  };
}
