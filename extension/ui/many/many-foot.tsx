import { useEffect, useRef } from 'preact/hooks';
import type { DeskWords } from '../../i18n/desk-words.ts';
import { Notice } from '../notice.tsx';
import { countsText } from './counts.ts';
import { cameToNothing, type Entry, isChosen, isUnderWay, type Phase } from './entry.ts';

export interface ManyFootProps {
  readonly entries: readonly Entry[];
  readonly phase: Phase;
  readonly secondsLeft: number | undefined;
  readonly act: { send(): void; undo(): void; again(): void; close(): void };
  readonly words: DeskWords;
}

/** The foot of the dialog: the one act of each phase, and how far it is. */
export function ManyFoot(props: ManyFootProps) {
  const { phase } = props;
  const foot = useRef<HTMLElement>(null);
  useEffect(() => {
    // Never onto a button: who pressed twice would press that, too.
    if (phase !== 'reviewing') foot.current?.querySelector<HTMLElement>('.said')?.focus();
  }, [phase]);
  return (
    <footer ref={foot}>
      <FootOf {...props} />
    </footer>
  );
}

function FootOf({ entries, phase, secondsLeft, act, words }: ManyFootProps) {
  const { t } = words;
  const close = (label: string) => (
    <button type="button" class="button" onClick={act.close}>
      {label}
    </button>
  );
  if (phase === 'reviewing') {
    const n = entries.filter(isChosen).length;
    const isReading = entries.some(({ state }) => state.step === 'loading');
    const sendLabel = () => {
      if (isReading) return t('dialog.loading');
      return n === 0 ? t('many.none') : t('many.send', { n });
    };
    return (
      <>
        <button type="button" class="button primary" disabled={n === 0 || isReading} onClick={act.send}>
          {sendLabel()}
        </button>
        {close(t('dialog.cancel'))}
        <span class="muted">{n > 0 && safety(entries, words)}</span>
      </>
    );
  }
  if (phase === 'done') {
    const n = entries.filter(cameToNothing).length;
    return (
      <>
        <div class="said" tabIndex={-1}>
          <Notice tone={n > 0 ? 'warn' : 'good'} title={t('many.done')} todo={`${countsText(entries, words)}.`} />
        </div>
        {n > 0 && (
          <button type="button" class="button" onClick={act.again}>
            {t('many.again', { n })}
          </button>
        )}
        {close(t('panel.close'))}
      </>
    );
  }
  const canUndo = phase === 'sending' || secondsLeft !== undefined;
  return (
    <>
      <div class="said" tabIndex={-1}>
        <Progress {...{ entries, phase, secondsLeft, words }} />
      </div>
      {canUndo && (
        <button type="button" class="button primary" onClick={act.undo}>
          {t('many.undo')}
        </button>
      )}
      {close(t('panel.close'))}
    </>
  );
}

function Progress({ entries, phase, secondsLeft, words }: Omit<ManyFootProps, 'act'>) {
  const { t } = words;
  const isSending = phase === 'sending';
  const of = entries.filter(({ state }) => !['loading', 'unreadable', 'shown'].includes(state.step)).length;
  const open = entries.filter(({ state }) =>
    isSending ? state.step === 'waiting' || state.step === 'queueing' : isUnderWay(state),
  ).length;
  const done = of - open;
  const title = isSending
    ? t('many.sending', { done, of })
    : secondsLeft === undefined
      ? t('many.onTheirWay', { done, of })
      : t('many.leaving', { n: secondsLeft });
  return (
    <p class="countdown">
      <b>{title}</b>
      <span class="track">
        <i style={{ width: `${(100 * done) / Math.max(1, of)}%` }} />
      </span>
      <span class="muted">{t(isSending ? 'many.sending.todo' : 'many.leaving.todo')}</span>
    </p>
  );
}

function safety(entries: readonly Entry[], { t }: DeskWords): string {
  const [seconds = 0] = entries.flatMap(({ state }) => ('preview' in state ? [state.preview.undoSeconds] : []));
  return seconds > 0 ? t('dialog.safety.undo', { seconds }) : t('dialog.safety');
}
