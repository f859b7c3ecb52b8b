import { type ComponentChildren, render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { overlayStyles } from '../../extension/ui/styles.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(overlayStyles);

export type Theme = 'light' | 'dark';

/** A host with a shadow root, as the overlay mounts one into the CRM's page. */
export function Shadow({ theme, children }: { theme: Theme; children: ComponentChildren }) {
  const host = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const root = host.current?.shadowRoot ?? host.current?.attachShadow({ mode: 'open' });
    if (!root) return;
    root.adoptedStyleSheets = [sheet];
    render(
      <div data-theme={theme} style={{ display: 'contents' }}>
        {children}
      </div>,
      root,
    );
  });
  return <span ref={host} />;
}
