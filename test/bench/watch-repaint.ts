export interface Repaint {
  /** Milliseconds from the last row to the last badge. */
  readonly behind: number;
  /** Milliseconds the list's own request took. */
  readonly request: number;
}

interface Watch {
  lastRow: number;
  lastBadge: number;
}

declare global {
  interface Window {
    emdiaWatch?: Watch;
  }
}

/** Runs in the page before anything else, so that it hears of rows before the overlay does. */
export function installWatch(): void {
  const watch: Watch = { lastRow: 0, lastBadge: 0 };
  window.emdiaWatch = watch;
  const brings = (records: MutationRecord[], selector: string) =>
    records.some(({ addedNodes }) =>
      [...addedNodes].some(
        (node) => node instanceof Element && (node.matches(selector) || node.querySelector(selector)),
      ),
    );
  new MutationObserver((records) => {
    if (brings(records, 'tr.o_data_row')) watch.lastRow = performance.now();
    if (brings(records, 'em-dia')) watch.lastBadge = performance.now();
  }).observe(document, { childList: true, subtree: true });
}

/** Runs in the page: the repaint that a request after `since` led to, once rows and badges are there. */
export function readWatch(since: number): Repaint | undefined {
  const watch = window.emdiaWatch;
  const request = performance
    .getEntriesByType('resource')
    .findLast(({ name, startTime }) => startTime > since && name.includes('web_search_read'));
  if (!watch || !request || watch.lastRow < since || watch.lastBadge < watch.lastRow) return undefined;
  return { behind: watch.lastBadge - watch.lastRow, request: request.duration };
}
