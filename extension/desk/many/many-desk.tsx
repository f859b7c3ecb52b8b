import type { Language } from '../../../shared/contract/common.ts';
import type { Theme } from '../../shadow/create-host.ts';
import { mount } from '../../shadow/mount.ts';
import { cameToNothing, type ManyCustomer } from '../../ui/many/entry.ts';
import { ManyDialog } from '../../ui/many/many-dialog.tsx';
import { ManyPill } from '../../ui/many/many-pill.tsx';
import type { ManyOptions } from '../desk.ts';
import { deskSheet } from '../desk-sheet.ts';
import { type Batch, createBatch } from './batch.ts';
import type { BatchBackground } from './batch-background.ts';
import { stayWhileSending } from './stay-while-sending.ts';

export interface ManyDesk {
  /** Shows what would be sent; or what is being sent, for as long as that lasts. */
  open(options: ManyOptions): void;
}

interface ManyDeskDeps {
  readonly background: BatchBackground;
  readonly language: Language;
}

/** The one batch of a tab: the dialog may be closed and opened again, and the CRM's screens may change under it. */
export function createManyDesk({ background, language }: ManyDeskDeps): ManyDesk {
  let current: { readonly batch: Batch; show(): void } | undefined;
  let shown = new AbortController();

  const put = (content: Parameters<typeof mount>[0], theme: Theme): HTMLElement => {
    shown.abort();
    shown = new AbortController();
    const place = (host: HTMLElement) => document.body.append(host);
    return mount(content, { place, sheet: deskSheet(), theme, signal: shown.signal });
  };

  function begin(customers: readonly ManyCustomer[], options: ManyOptions): void {
    const abandoned = new AbortController();
    const batch = createBatch({ customers, background, now: Date.now, signal: abandoned.signal });
    const show = () => showDialog(batch, options, () => abandoned.abort());
    current = { batch, show };
    stayWhileSending(batch.phase);
    show();
    void batch.review();
  }

  function showDialog(batch: Batch, options: ManyOptions, abandon: () => void): void {
    const { theme, leftOut, beyond, onClose } = options;
    const close = () => {
      const phase = batch.phase.peek();
      if (phase === 'reviewing') abandon();
      if (phase === 'reviewing' || phase === 'done') {
        current = undefined;
        shown.abort();
      } else showPill(batch, theme);
      onClose();
    };
    const again = () =>
      begin(
        batch.entries
          .peek()
          .filter(cameToNothing)
          .map(({ customer }) => customer),
        options,
      );
    const Dialog = () => (
      <ManyDialog
        entries={batch.entries.value}
        phase={batch.phase.value}
        secondsLeft={batch.secondsLeft.value}
        leftOut={leftOut}
        beyond={beyond}
        onTick={batch.tick}
        onTickAll={batch.tickAll}
        onSend={batch.send}
        onUndo={batch.undo}
        onRetry={batch.review}
        onAgain={again}
        onClose={close}
        language={language}
      />
    );
    put(<Dialog />, theme);
  }

  function showPill(batch: Batch, theme: Theme): void {
    const open = () => current?.show();
    const Pill = () => (
      <ManyPill entries={batch.entries.value} phase={batch.phase.value} onOpen={open} language={language} />
    );
    const host = put(<Pill />, theme);
    host.style.cssText = 'position: fixed; inset-block-end: 16px; inset-inline-end: 16px; z-index: 1040';
  }

  return {
    open(options) {
      const phase = current?.batch.phase.peek();
      if (phase === 'sending' || phase === 'leaving') current?.show();
      else begin(options.customers, options);
    },
  };
}
