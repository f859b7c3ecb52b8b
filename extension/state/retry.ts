const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30_000;

export interface Retry {
  /** The last answer was none, or an old one. */
  later(): void;
  done(): void;
}

/** Calls `again` ever more rarely while it is wanted and the tab is seen, and at once when it is seen again; idle otherwise. */
export function createRetry(again: () => void, { signal }: { readonly signal: AbortSignal }): Retry {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let times = 0;

  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const start = () => {
    stop();
    if (signal.aborted || document.hidden) return;
    timer = setTimeout(again, Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (times - 1)));
  };
  const onVisibility = () => {
    if (times === 0) return;
    stop();
    if (!document.hidden) again();
  };
  document.addEventListener('visibilitychange', onVisibility, { signal });
  signal.addEventListener('abort', stop);

  return {
    later() {
      times += 1;
      start();
    },
    done() {
      times = 0;
      stop();
    },
  };
}
