export type Theme = 'light' | 'dark';

/** Whether the page is dark where `element` stands: read from what is drawn, since themes come with add-ons. */
export function themeAt(element: Element | null): Theme {
  for (let current = element; current !== null; current = current.parentElement) {
    const [red = 255, green = 255, blue = 255, alpha = 1] = channels(getComputedStyle(current).backgroundColor);
    if (alpha > 0) return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
  }
  return 'light';
}

function channels(color: string): number[] {
  return color.match(/[\d.]+/g)?.map(Number) ?? [];
}
