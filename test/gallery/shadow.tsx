import { type ComponentChildren, render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { overlayStyles } from '../../extension/ui/styles.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(overlayStyles);

export type Theme = 'light' | 'dark';

/** A host with a shadow root, as the overlay makes one on the CRM's page. */
export function Shadow({ theme, inline, children }: { theme: Theme; inline?: boolean; children: ComponentChildren }) {
  const host = useRef<HTMLDivElement & HTMLSpanElement>(null);
  useEffect(() => {
    const root = host.current?.shadowRoot ?? host.current?.attachShadow({ mode: 'open' });
    if (!root) return;
    root.adoptedStyleSheets = [sheet];
    const Inner = inline ? 'span' : 'div';
    render(<Inner data-theme={theme}>{children}</Inner>, root);
  });
  return inline ? <span ref={host} /> : <div ref={host} />;
}
