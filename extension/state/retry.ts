const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30_000;

export interface Retry {
  failed(): void;
  succeeded(): void;
}

/** Calls `again` ever more rarely while things fail and the tab is seen, and at once when it is seen again; idle otherwise. */
export function createRetry(again: () => void, { signal }: { readonly signal: AbortSignal }): Retry {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;

  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const start = () => {
    stop();
    if (signal.aborted || document.hidden) return;
    timer = setTimeout(again, Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - 1)));
  };
  const onVisibility = () => {
    if (failures === 0) return;
    stop();
    if (!document.hidden) again();
  };
  document.addEventListener('visibilitychange', onVisibility, { signal });
  signal.addEventListener('abort', stop);

  return {
    failed() {
      failures += 1;
      start();
    },
    succeeded() {
      failures = 0;
      stop();
    },
  };
}
