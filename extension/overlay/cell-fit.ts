interface Fitted {
  readonly cell: HTMLElement;
  readonly host: HTMLElement;
}

/** Space between a badge and the cell's edge. */
const EDGE_PX = 4;

/** Keeps badges in sight where a long name fills its cell: the name gives way, never the badge, and no row grows. */
export function createCellFit({ signal }: { readonly signal: AbortSignal }) {
  const fitted = new Map<Element, Fitted>();
  const observer = new ResizeObserver((entries) => {
    fitAll(entries.flatMap(({ target }) => fitted.get(target) ?? []));
  });
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    watch(cell: Element, host: HTMLElement, rowSignal: AbortSignal): void {
      if (!(cell instanceof HTMLElement)) return;
      host.style.cssText = 'display: inline-flex; vertical-align: middle';
      fitted.set(host, { cell, host });
      observer.observe(host);
      rowSignal.addEventListener('abort', () => {
        observer.unobserve(host);
        fitted.delete(host);
        unpin({ cell, host });
      });
    },
  };
}

/** Writes, reads, writes: in one pass each, so that the page is laid out once and not once per row. */
function fitAll(all: readonly Fitted[]): void {
  const unpinned = all.filter(({ host }) => host.style.position === '');
  const measured = unpinned.map((one) => ({
    one,
    width: one.host.offsetWidth,
    overflows: one.host.offsetWidth > 0 && one.cell.scrollWidth > one.cell.clientWidth,
  }));
  for (const { one, width, overflows } of measured) if (overflows) pin(one, width);
}

function pin({ cell, host }: Fitted, width: number): void {
  cell.style.position = 'relative';
  cell.style.paddingInlineEnd = `${width + 3 * EDGE_PX}px`;
  Object.assign(host.style, {
    position: 'absolute',
    insetInlineEnd: `${EDGE_PX}px`,
    insetBlockStart: 'calc(50% - 8px)',
  });
}

function unpin({ cell }: Fitted): void {
  cell.style.position = '';
  cell.style.paddingInlineEnd = '';
}
