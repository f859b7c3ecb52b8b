import { groundAt } from './theme.ts';

/** An element that ends with a host of ours. */
interface Place {
  readonly place: HTMLElement;
  readonly host: HTMLElement;
}

/** Space between a badge and the end of what it stands in. */
const EDGE_PX = 4;
/** As high as nothing: a line of text keeps its height. */
const AFTER_THE_NAME = 'display: inline-flex; align-items: center; height: 0; vertical-align: middle';

const giving = new WeakSet<HTMLElement>();

/**
 * Lets badges stand after their names, and makes names give way that leave no room for one. Writes, reads, writes: in
 * one pass each, so that the page is laid out once and not once per badge.
 */
export function giveWay(places: readonly Place[]): void {
  for (const one of places) standAfterName(one);
  const ways = places.map(wayOf);
  for (const give of ways) give?.();
}

/** The name has all its room again, and the badge comes after it. */
export function standAfterName({ place, host }: Place): void {
  const isNew = host.style.length === 0;
  if (isNew || giving.has(host)) host.style.cssText = AFTER_THE_NAME;
  if (!giving.delete(host)) return;
  place.style.position = '';
  place.style.paddingInlineEnd = '';
}

/** How the name must give way, if it must: at its end where it is cut off, else under a badge that would begin a line. */
function wayOf({ place, host }: Place): (() => void) | undefined {
  const width = host.offsetWidth;
  if (width === 0) return undefined;
  if (place.scrollWidth > place.clientWidth) return () => cutName(place, host, width);
  const name = lastLineOf(place, host);
  if (name === undefined || host.getBoundingClientRect().top < name.bottom) return undefined;
  const room = place.getBoundingClientRect().right - name.right;
  const ground = groundAt(place);
  return () => coverName(host, room, ground);
}

function lastLineOf(place: HTMLElement, host: HTMLElement): DOMRect | undefined {
  const name = document.createRange();
  name.setStart(place, 0);
  name.setEndBefore(host);
  return [...name.getClientRects()].at(-1);
}

function cutName(place: HTMLElement, host: HTMLElement, width: number): void {
  giving.add(host);
  place.style.position = 'relative';
  place.style.paddingInlineEnd = `${width + 2 * EDGE_PX}px`;
  Object.assign(host.style, { position: 'absolute', insetInlineEnd: `${EDGE_PX}px`, insetBlockStart: '50%' });
}

/** As wide as nothing it stays in the line that it would have left, and lies on the name's end. */
function coverName(host: HTMLElement, room: number, ground: string): void {
  giving.add(host);
  Object.assign(host.style, {
    width: '0',
    justifyContent: 'flex-end',
    position: 'relative',
    insetInlineStart: `${room}px`,
  });
  host.style.setProperty('--beneath', ground);
}
