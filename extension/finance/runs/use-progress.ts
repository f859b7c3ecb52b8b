import { useEffect } from 'preact/hooks';

const EVERY_MS = 3_000;

/** Asks again every few seconds while something is under way and the page is looked at. */
export function useProgress(isUnderWay: boolean, again: () => void): void {
  useEffect(() => {
    if (!isUnderWay) return;
    const timer = setInterval(() => {
      if (!document.hidden) again();
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [isUnderWay, again]);
}
