/**
 * Calls `fn` as soon as the page has changed, before that is painted, and then at most once more in every frame in
 * which it goes on changing, until the signal says so; never while nothing changes. Changes made by `fn` itself count
 * too, so it must come to rest.
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
  const observer = new MutationObserver(changed);
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['class', 'data-id'],
  });
  window.addEventListener('popstate', changed, { signal });
  window.addEventListener('hashchange', changed, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (frame !== undefined) cancelAnimationFrame(frame);
  });
}
