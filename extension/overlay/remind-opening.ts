import type { ReadonlySignal } from '@preact/signals';
import type { Desk } from '../desk/desk.ts';
import type { FeatureContext } from './feature.ts';
import { showOpening } from './opening.tsx';
import type { SelectedCustomers } from './selected-customers.ts';

export interface RemindOpening {
  open(): void;
  /** Names the button that it stands under while the desk is on its way, and gives the focus back to. */
  opensUnder(button: HTMLElement): void;
}

interface RemindOpeningDeps {
  readonly context: FeatureContext;
  readonly selected: ReadonlySignal<SelectedCustomers>;
  readonly signal: AbortSignal;
}

/** From the button to the desk's dialog, which outlives both: what is on its way there does not end with a screen. */
export function createRemindOpening({ context, selected, signal }: RemindOpeningDeps): RemindOpening {
  const { page, desk, assessments } = context;
  let button: HTMLElement | undefined;
  let waiting: AbortController | undefined;
  const focusButton = () => button?.shadowRoot?.querySelector('button')?.focus();
  const stopWaiting = () => {
    waiting?.abort();
    waiting = undefined;
  };

  const show = (loaded: Desk) => {
    stopWaiting();
    const { customers, leftOut } = selected.peek();
    loaded.remindMany({
      customers,
      leftOut,
      beyond: page.facts.peek().selection.beyond,
      theme: page.theme,
      onClose: () => {
        assessments.refresh();
        focusButton();
      },
    });
  };
  return {
    open() {
      const ready = desk.loaded();
      if (ready) return show(ready);
      if (!button || waiting) return;
      waiting = new AbortController();
      showOpening({
        desk,
        under: button,
        onLoaded: show,
        onOutside: stopWaiting,
        onClose: () => {
          stopWaiting();
          focusButton();
        },
        language: page.language,
        theme: page.theme,
        signal: AbortSignal.any([signal, waiting.signal]),
      });
    },
    opensUnder(host) {
      button = host;
    },
  };
}
