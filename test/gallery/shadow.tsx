import { type ComponentChildren, render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { sheetOf } from '../../extension/shadow/sheet-of.ts';
import { deskStyles, overlayStyles } from '../../extension/ui/styles.ts';

const SHEETS = { overlay: sheetOf(overlayStyles), desk: sheetOf(deskStyles) };

export type Theme = 'light' | 'dark';

export interface ShadowProps {
  readonly theme: Theme;
  /** Whose styles are in it. */
  readonly of?: keyof typeof SHEETS;
  readonly children: ComponentChildren;
}

/** A host with a shadow root, as the overlay and the desk mount them into the CRM's page. */
export function Shadow({ theme, of = 'overlay', children }: ShadowProps) {
  const host = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const root = host.current?.shadowRoot ?? host.current?.attachShadow({ mode: 'open' });
    if (!root) return;
    root.adoptedStyleSheets = [SHEETS[of]()];
    render(
      <div data-theme={theme} style={{ display: 'contents' }}>
        {children}
      </div>,
      root,
    );
  });
  return <span ref={host} />;
}
