/** Room left around the panel, and between it and what it hangs on. */
const GAP_PX = 8;
/** With less room than this below its anchor, the host covers the anchor rather than become a slit. */
const LEAST_HEIGHT_PX = 320;

/** Holds `host` under `anchor`, inside the window, while the page scrolls and either grows; calls `onOutside` on a press elsewhere. */
export function hangUnder(
  host: HTMLElement,
  anchor: Element,
  { signal, onOutside }: { readonly signal: AbortSignal; readonly onOutside: () => void },
): void {
  host.style.cssText = 'display: flex; flex-direction: column; position: fixed; z-index: 1040';
  const place = () => {
    const { left, bottom } = anchor.getBoundingClientRect();
    host.style.maxHeight = `${Math.max(LEAST_HEIGHT_PX, window.innerHeight - bottom - 2 * GAP_PX)}px`;
    host.style.left = `${within(left, window.innerWidth - host.offsetWidth)}px`;
    host.style.top = `${within(bottom + GAP_PX, window.innerHeight - host.offsetHeight)}px`;
  };
  const observer = new ResizeObserver(place);
  observer.observe(host);
  // The page lays itself out anew some time after the window did, and moves the anchor with it.
  for (let around = anchor.parentElement; around; around = around.parentElement) observer.observe(around);
  signal.addEventListener('abort', () => observer.disconnect());
  window.addEventListener('resize', place, { signal });
  window.addEventListener('scroll', place, { signal, capture: true, passive: true });

  const press = (event: Event) => {
    const path = event.composedPath();
    if (!path.includes(host) && !path.includes(anchor)) onOutside();
  };
  document.addEventListener('pointerdown', press, { signal, capture: true });
}

/** `wanted`, but not beyond `most` less the gap, and never before the window's edge. */
function within(wanted: number, most: number): number {
  return Math.max(GAP_PX, Math.min(wanted, most - GAP_PX));
}
