import type { Theme } from '../shadow/create-host.ts';

const PAPER = 'rgb(255, 255, 255)';

/** Whether the page is dark where `element` stands: read from what is drawn, since themes come with add-ons. */
export function themeAt(element: Element | null): Theme {
  const [red = 255, green = 255, blue = 255] = channels(groundAt(element));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}

/** The colour `element` is drawn on. */
export function groundAt(element: Element | null): string {
  for (let current = element; current !== null; current = current.parentElement) {
    const { backgroundColor } = getComputedStyle(current);
    const [, , , alpha = 1] = channels(backgroundColor);
    if (backgroundColor !== '' && alpha > 0) return backgroundColor;
  }
  return PAPER;
}

function channels(color: string): number[] {
  return color.match(/[\d.]+/g)?.map(Number) ?? [];
}
