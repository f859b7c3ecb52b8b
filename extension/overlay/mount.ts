import { type ComponentChildren, render } from 'preact';
import { overlayStyles } from '../ui/styles.ts';
import type { Theme } from './theme.ts';

export interface MountOptions {
  readonly place: (host: HTMLElement) => void;
  readonly theme: Theme;
  readonly signal: AbortSignal;
}

/** Renders something of ours into the page, in a shadow root of its own, until the signal says so. Answers its host. */
export function mount(content: ComponentChildren, { place, theme, signal }: MountOptions): HTMLElement {
  const host = document.createElement('em-dia');
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [sharedSheet()];
  const root = document.createElement('div');
  root.dataset.theme = theme;
  root.style.display = 'contents';
  shadow.append(root);
  render(content, root);
  place(host);
  signal.addEventListener('abort', () => {
    render(null, root);
    host.remove();
  });
  return host;
}

let sheet: CSSStyleSheet | undefined;

function sharedSheet(): CSSStyleSheet {
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(overlayStyles);
  }
  return sheet;
}
