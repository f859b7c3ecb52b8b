import { giveWay, standAfterName } from './give-way.ts';

export interface Placed {
  /** Holds a name, and our host after it. */
  readonly place: HTMLElement;
  readonly host: HTMLElement;
  /** What grants the place its room: the row's cell, the card. */
  readonly room: Element;
}

/** Keeps badges in sight where a long name fills its place: the name gives way, never the badge, and nothing grows. */
export function createBadgeFit({ signal }: { readonly signal: AbortSignal }) {
  const placedIn = new Map<Element, Placed>();
  const widths = new WeakMap<Element, number>();
  const due = new Set<Placed>();

  const fitDue = () => {
    if (signal.aborted) return;
    giveWay([...due]);
    due.clear();
  };
  /** Never where sizes are being observed: what is resized there is an error to the page, and 14 shows it to people. */
  const fitLater = (placed: Placed, schedule: (fn: () => void) => void) => {
    if (due.size === 0) schedule(fitDue);
    due.add(placed);
  };
  const observer = new ResizeObserver((entries) => {
    for (const { target, borderBoxSize } of entries) {
      const width = borderBoxSize[0]?.inlineSize ?? 0;
      const before = widths.get(target);
      widths.set(target, width);
      const placed = placedIn.get(target);
      if (placed && before !== undefined && before !== width) fitLater(placed, requestAnimationFrame);
    }
  });
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    watch(placed: Placed): void {
      placedIn.set(placed.room, placed);
      observer.observe(placed.room, { box: 'border-box' });
    },
    /** The badge has changed: it is fitted before anything is painted. */
    changed: (placed: Placed): void => fitLater(placed, queueMicrotask),
    stop(placed: Placed): void {
      observer.unobserve(placed.room);
      placedIn.delete(placed.room);
      due.delete(placed);
      standAfterName(placed);
    },
  };
}
