import { type ComponentChildren, render } from 'preact';
import { createHost, type Theme } from './create-host.ts';

export interface MountOptions {
  readonly place: (host: HTMLElement) => void;
  readonly sheet: CSSStyleSheet;
  readonly theme: Theme;
  readonly signal: AbortSignal;
}

/** Renders something of ours into the page, in a shadow root of its own, until the signal says so. Answers its host. */
export function mount(content: ComponentChildren, { place, sheet, theme, signal }: MountOptions): HTMLElement {
  const { host, root } = createHost(theme, sheet);
  render(content, root);
  place(host);
  signal.addEventListener('abort', () => {
    render(null, root);
    host.remove();
  });
  return host;
}
