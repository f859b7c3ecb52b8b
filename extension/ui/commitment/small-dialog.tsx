import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

export interface SmallDialogProps {
  readonly title: string;
  /** Room for a table. */
  readonly wide?: boolean;
  readonly children: ComponentChildren;
  readonly footer: ComponentChildren;
  onSubmit(): void;
  onClose(): void;
}

/** A small question over the page: modal, closed by Escape, and whoever opened it has the focus again afterwards. */
export function SmallDialog({ title, wide, children, footer, onSubmit, onClose }: SmallDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    const opener = focusedBeside(element);
    if (element && !element.open) element.showModal();
    // Left to itself, the browser may begin with a list that scrolls.
    element?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    // A dialog that is closed gives the focus back by itself; one that vanishes does not.
    return () => opener?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="small"
      data-wide={wide ? '' : undefined}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {/* Where it scrolls, the keyboard must reach it. */}
        <section class="body" aria-labelledby={id} {...(wide && { tabIndex: 0 })}>
          <h2 id={id}>{title}</h2>
          {children}
        </section>
        <footer>{footer}</footer>
      </form>
    </dialog>
  );
}

/** What has the focus in the same shadow root, or in the document. */
function focusedBeside(element: HTMLElement | null): HTMLElement | undefined {
  const root = element?.getRootNode();
  const focused = root && 'activeElement' in root ? root.activeElement : null;
  return focused instanceof HTMLElement ? focused : undefined;
}
