interface Fitted {
  readonly cell: HTMLElement;
  readonly host: HTMLElement;
}

/** Space between a badge and the cell's edge. */
const EDGE_PX = 4;
const AFTER_THE_NAME = 'display: inline-flex; vertical-align: middle';

/** Keeps badges in sight where a long name fills its cell: the name gives way, never the badge, and no row grows. */
export function createCellFit({ signal }: { readonly signal: AbortSignal }) {
  const fitted = new Map<Element, Fitted>();
  const observer = new ResizeObserver((entries) => {
    fitAll(new Set(entries.flatMap(({ target }) => fitted.get(target) ?? [])));
  });
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    watch(cell: Element, host: HTMLElement, rowSignal: AbortSignal): void {
      if (!(cell instanceof HTMLElement)) return;
      const one = { cell, host };
      host.style.cssText = AFTER_THE_NAME;
      for (const element of [cell, host]) {
        fitted.set(element, one);
        // Pinning pads the cell: only its outer size says that the page gave it more or less room.
        observer.observe(element, { box: 'border-box' });
      }
      rowSignal.addEventListener('abort', () => {
        for (const element of [cell, host]) {
          observer.unobserve(element);
          fitted.delete(element);
        }
        unpin(one);
      });
    },
  };
}

/** Writes, reads, writes: in one pass each, so that the page is laid out once and not once per row. */
function fitAll(all: ReadonlySet<Fitted>): void {
  for (const one of all) unpin(one);
  const measured = [...all].map((one) => ({
    one,
    width: one.host.offsetWidth,
    overflows: one.host.offsetWidth > 0 && one.cell.scrollWidth > one.cell.clientWidth,
  }));
  for (const { one, width, overflows } of measured) if (overflows) pin(one, width);
}

function pin({ cell, host }: Fitted, width: number): void {
  cell.style.position = 'relative';
  cell.style.paddingInlineEnd = `${width + 2 * EDGE_PX}px`;
  Object.assign(host.style, {
    position: 'absolute',
    insetInlineEnd: `${EDGE_PX}px`,
    insetBlockStart: 'calc(50% - 8px)',
  });
}

function unpin({ cell, host }: Fitted): void {
  cell.style.position = '';
  cell.style.paddingInlineEnd = '';
  host.style.cssText = AFTER_THE_NAME;
}
