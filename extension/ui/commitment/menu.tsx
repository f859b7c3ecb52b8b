import { useRef, useState } from 'preact/hooks';
import { Icon } from '../icon.tsx';

export interface MenuProps {
  readonly label: string;
  readonly choices: readonly { readonly key: string; readonly text: string; choose(): void }[];
}

/** A quiet button that shows more of them; Escape or leaving it hides them again. */
export function Menu({ label, choices }: MenuProps) {
  const [open, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const whole = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    toggle.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what its buttons let through is caught here
    <div
      ref={whole}
      class="menu"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        close();
      }}
      onFocusOut={({ relatedTarget }) => {
        if (!(relatedTarget instanceof Node && whole.current?.contains(relatedTarget))) setOpen(false);
      }}
    >
      <button
        ref={toggle}
        type="button"
        class="button"
        aria-label={label}
        title={label}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="dots" />
      </button>
      {open && (
        <ul>
          {choices.map(({ key, text, choose }) => (
            <li key={key}>
              <button
                type="button"
                onClick={() => {
                  // What opens gives the focus back to where it was: not to a button that is gone.
                  close();
                  choose();
                }}
              >
                {text}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
