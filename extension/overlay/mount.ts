import { type ComponentChildren, render } from 'preact';
import { OUR_TAG } from '../odoo-page/our-tag.ts';
import { overlaySheet } from './sheets.ts';
import type { Theme } from './theme.ts';

export interface MountOptions {
  readonly place: (host: HTMLElement) => void;
  readonly theme: Theme;
  readonly signal: AbortSignal;
}

/** Renders something of ours into the page, in a shadow root of its own, until the signal says so. Answers its host. */
export function mount(content: ComponentChildren, { place, theme, signal }: MountOptions): HTMLElement {
  const { host, root } = createHost(theme, overlaySheet());
  render(content, root);
  place(host);
  signal.addEventListener('abort', () => {
    render(null, root);
    host.remove();
  });
  return host;
}

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
