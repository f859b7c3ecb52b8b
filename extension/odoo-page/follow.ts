import { watchDom } from './watch-dom.ts';

/** Puts something of ours at `anchor` and answers the element it put there; takes it away when the signal says so. */
export type Place<Anchor extends Element> = (key: string, anchor: Anchor, signal: AbortSignal) => Element;

interface Placed {
  readonly anchor: Element;
  readonly element: Element;
  readonly controller: AbortController;
}

/**
 * Keeps exactly one thing of ours at every anchor that `find` names by key, however often the page draws itself anew.
 * Answers a function that looks again at once, for changes that do not show in the page.
 */
export function follow<Anchor extends Element>(
  find: () => ReadonlyMap<string, Anchor>,
  place: Place<Anchor>,
  { signal }: { readonly signal: AbortSignal },
): () => void {
  const placed = new Map<string, Placed>();
  const reconcile = () => {
    if (signal.aborted) return;
    const anchors = find();
    for (const [key, { anchor, element, controller }] of placed) {
      if (anchors.get(key) === anchor && element.isConnected) continue;
      controller.abort();
      placed.delete(key);
    }
    for (const [key, anchor] of anchors) {
      if (placed.has(key)) continue;
      const controller = new AbortController();
      placed.set(key, { anchor, element: place(key, anchor, controller.signal), controller });
    }
  };
  signal.addEventListener('abort', () => {
    for (const { controller } of placed.values()) controller.abort();
    placed.clear();
  });
  watchDom(reconcile, { signal });
  reconcile();
  return reconcile;
}
