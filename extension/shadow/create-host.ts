import { OUR_TAG } from '../odoo-page/our-tag.ts';

export type Theme = 'light' | 'dark';

/** An element to stand in the page, and inside its shadow root the one to fill. */
export function createHost(
  theme: Theme,
  sheet: CSSStyleSheet,
): { readonly host: HTMLElement; readonly root: HTMLElement } {
  const host = document.createElement(OUR_TAG);
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [sheet];
  const root = document.createElement('div');
  root.dataset.theme = theme;
  root.style.display = 'contents';
  shadow.append(root);
  return { host, root };
}
