import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../shared/contract/common.ts';
import { type DeskWords, deskWordsIn } from '../../i18n/desk-words.ts';
import { Icon } from '../icon.tsx';
import { Notice } from '../notice.tsx';
import { countsText } from './counts.ts';
import { Detail } from './detail.tsx';
import { type Entry, isChosen, isSendable, type Phase } from './entry.ts';
import { EntryRow } from './entry-row.tsx';
import { ManyFoot } from './many-foot.tsx';

export interface ManyDialogProps {
  readonly entries: readonly Entry[];
  readonly phase: Phase;
  readonly secondsLeft: number | undefined;
  /** Rows ticked in the list of which no customer is known. */
  readonly leftOut: number;
  /** The CRM takes more for ticked than is on screen. */
  readonly beyond: boolean;
  onTick(at: number, ticked: boolean): void;
  onTickAll(ticked: boolean): void;
  onSend(): void;
  onUndo(): void;
  /** Reads those anew that could not be read. */
  onRetry(): void;
  /** Looks anew at those that did not leave. */
  onAgain(): void;
  onClose(): void;
  readonly language: Language;
}

/** Several customers' reminders before they leave, as they leave, and what became of each. Modal. */
export function ManyDialog(props: ManyDialogProps) {
  const { entries, phase, secondsLeft, onTick, onSend, onUndo, onAgain, onClose, language } = props;
  const words = deskWordsIn(language);
  const { t } = words;
  const [chosen, setChosen] = useState<number>();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
    title.current?.focus();
  }, []);
  const open = phase === 'reviewing';
  const { going, out } = parted(entries);
  const shown = chosen ?? going[0] ?? 0;
  const rows = (numbers: readonly number[], label: string) => (
    <ul class="entries" aria-label={label}>
      {numbers.map((at) => {
        const entry = entries[at];
        return (
          entry && (
            <EntryRow
              key={at}
              entry={entry}
              current={at === shown}
              open={open}
              onTick={(ticked) => onTick(at, ticked)}
              onShow={() => setChosen(at)}
              words={words}
            />
          )
        );
      })}
    </ul>
  );
  return (
    <dialog
      ref={dialog}
      class="reminder many"
      aria-labelledby="emdia-many"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <section class="left" aria-labelledby="emdia-many">
        <h2 id="emdia-many" ref={title} tabIndex={-1}>
          {t(open ? 'many.title' : 'many.report', { n: entries.length })}
        </h2>
        <p class="muted" role="status">
          {open ? readinessText(entries, words) : countsText(entries, words)}
        </p>
        {open && <Notes {...props} words={words} />}
        {open && entries.some(isSendable) && <TickAll {...props} words={words} />}
        {going.length > 0 && rows(going, t('many.customers'))}
        {out.length > 0 && <h3>{t('many.out', { n: out.length })}</h3>}
        {out.length > 0 && rows(out, t('many.out', { n: out.length }))}
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls under many addresses and files, so the keyboard must reach it (axe: scrollable-region-focusable) */}
      <section class="right" aria-label={t('dialog.message')} tabIndex={0}>
        <Detail entry={entries[shown]} words={words} />
      </section>
      <ManyFoot
        entries={entries}
        phase={phase}
        secondsLeft={secondsLeft}
        act={{ send: onSend, undo: onUndo, again: onAgain, close: onClose }}
        words={words}
      />
      <button type="button" class="quiet" aria-label={t('panel.close')} title={t('panel.close')} onClick={onClose}>
        <Icon name="close" />
      </button>
    </dialog>
  );
}

/** Who is or may be reminded, and below them, once all are read, who is not; by their places in the list. */
function parted(entries: readonly Entry[]): { readonly going: number[]; readonly out: number[] } {
  const all = [...entries.keys()];
  if (entries.some(({ state }) => state.step === 'loading')) return { going: all, out: [] };
  const staysOut = (at: number) => {
    const entry = entries[at];
    return (
      entry !== undefined && (entry.state.step === 'shown' || entry.state.step === 'unreadable') && !isSendable(entry)
    );
  };
  return { going: all.filter((at) => !staysOut(at)), out: all.filter(staysOut) };
}

function readinessText(entries: readonly Entry[], { t, list }: DeskWords): string {
  const read = entries.filter(({ state }) => state.step !== 'loading').length;
  if (read < entries.length) return t('many.reading', { done: read, of: entries.length });
  const ready = entries.filter(isSendable).length;
  const out = entries.length - ready;
  return list([t('many.ready', { n: ready }), ...(out > 0 ? [t('many.out', { n: out })] : [])]);
}

type PartProps = Pick<ManyDialogProps, 'entries' | 'leftOut' | 'beyond' | 'onTickAll' | 'onRetry'> & {
  readonly words: DeskWords;
};

function Notes({ entries, leftOut, beyond, onRetry, words: { t } }: PartProps) {
  const unread = entries.filter(({ state }) => state.step === 'unreadable').length;
  return (
    <>
      {beyond && <Notice tone="calm" title={t('many.beyond')} todo={t('many.beyond.todo')} />}
      {leftOut > 0 && <Notice tone="calm" title={t('many.leftOut', { n: leftOut })} />}
      {unread > 0 && (
        <Notice tone="warn" title={t('many.unread', { n: unread })}>
          <button type="button" class="link" onClick={onRetry}>
            {t('failure.retry')}
          </button>
        </Notice>
      )}
    </>
  );
}

function TickAll({ entries, onTickAll, words: { t } }: PartProps) {
  const chosen = entries.filter(isChosen).length;
  const sendable = entries.filter(isSendable).length;
  return (
    <label class="all">
      <input
        type="checkbox"
        checked={chosen === sendable}
        indeterminate={chosen > 0 && chosen < sendable}
        onChange={(event) => onTickAll(event.currentTarget.checked)}
      />
      {t('many.all')}
    </label>
  );
}
