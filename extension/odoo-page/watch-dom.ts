import { CARD_KEY } from './card-key.ts';
import { OUR_TAG } from './our-tag.ts';

/**
 * Calls `fn` as soon as the page has changed, before that is painted, and then at most once more in every frame in
 * which it goes on changing, until the signal says so; never while nothing changes. What we put into the page is no
 * change of it.
 */
export function watchDom(fn: () => void, { signal }: { readonly signal: AbortSignal }): void {
  let frame: number | undefined;
  let again = false;
  const changed = () => {
    if (frame !== undefined) {
      again = true;
      return;
    }
    frame = requestAnimationFrame(nextFrame);
    fn();
  };
  const nextFrame = () => {
    frame = undefined;
    if (!again) return;
    again = false;
    changed();
  };
  const observer = new MutationObserver((records) => {
    if (!records.every(bringsOnlyOurs)) changed();
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['class', 'data-id', CARD_KEY],
  });
  window.addEventListener('popstate', changed, { signal });
  window.addEventListener('hashchange', changed, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (frame !== undefined) cancelAnimationFrame(frame);
  });
}

function bringsOnlyOurs({ addedNodes, removedNodes }: MutationRecord): boolean {
  return (
    addedNodes.length > 0 &&
    removedNodes.length === 0 &&
    [...addedNodes].every((node) => node instanceof Element && node.localName === OUR_TAG)
  );
}
