import { effect, type ReadonlySignal, signal as signalOf } from '@preact/signals';
import type { Assessment } from '../../shared/contract/assessment.ts';
import type { Language } from '../../shared/contract/common.ts';
import type { Desk } from '../desk/desk.ts';
import type { Theme } from '../shadow/create-host.ts';
import type { Assessments } from '../state/assessments.ts';
import type { Shown } from '../state/shown.ts';
import type { DeskLoader } from './desk-loader.ts';
import { showOpening } from './opening.tsx';
import { hangUnder } from './popover.ts';

export interface CustomerPanel {
  readonly open: ReadonlySignal<boolean>;
  toggle(): void;
  show(): void;
  /** Somebody is about to open it: what it takes is fetched already. */
  prepare(): void;
  /** Names the chip it opens under and gives the focus back to; without one it stays closed. */
  opensUnder(chip: HTMLElement, signal: AbortSignal): void;
}

export interface CustomerPanelDeps {
  readonly subject: ReadonlySignal<Shown<Assessment> | undefined>;
  readonly assessments: Pick<Assessments, 'refresh'>;
  readonly desk: DeskLoader;
  readonly language: Language;
  readonly theme: Theme;
  readonly signal: AbortSignal;
}

/** The one panel of a form: its place and its opening are ours, what it shows is the desk's. */
export function createCustomerPanel(deps: CustomerPanelDeps): CustomerPanel {
  const { subject, assessments, desk, language, theme, signal } = deps;
  const open = signalOf(false);
  const chip = signalOf<HTMLElement | undefined>(undefined);

  const close = () => {
    open.value = false;
  };
  const focusChip = () => chip.peek()?.shadowRoot?.querySelector('button')?.focus();

  const show = (under: HTMLElement): (() => void) => {
    const controller = new AbortController();
    const own = controller.signal;
    const showPanel = (loaded: Desk) => {
      const host = loaded.panel({
        watchSubject: (tell) => subject.subscribe(tell),
        refresh: () => assessments.refresh(),
        close,
        focusChip,
        theme,
        signal: own,
        screen: signal,
      });
      hangUnder(host, under, { signal: own, onOutside: close });
    };
    const ready = desk.loaded();
    if (ready) showPanel(ready);
    else {
      const onClose = () => {
        close();
        focusChip();
      };
      showOpening({ desk, under, onLoaded: showPanel, onOutside: close, onClose, language, theme, signal: own });
    }
    return () => controller.abort();
  };
  const stop = effect(() => (open.value && chip.value ? show(chip.value) : undefined));
  signal.addEventListener('abort', stop);

  return {
    open,
    toggle: () => {
      open.value = !open.value;
    },
    show: () => {
      open.value = true;
    },
    prepare: () => void desk.load(),
    opensUnder(host, chipSignal) {
      chip.value = host;
      chipSignal.addEventListener('abort', () => {
        if (chip.peek() === host) chip.value = undefined;
      });
    },
  };
}
