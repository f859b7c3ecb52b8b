import { useId } from 'preact/hooks';
import type { DeskWords } from '../../i18n/desk-words.ts';
import { type Entry, isSendable } from './entry.ts';
import { entryText } from './entry-text.ts';

export interface EntryRowProps {
  readonly entry: Entry;
  /** Its message is the one shown. */
  readonly current: boolean;
  /** Nothing is sent yet: it may still be left out. */
  readonly open: boolean;
  onTick(ticked: boolean): void;
  onShow(): void;
  readonly words: DeskWords;
}

/** One customer: whether it is reminded, of how much, who receives it, in which tone, and how that stands. */
export function EntryRow({ entry, current, open, onTick, onShow, words }: EntryRowProps) {
  const { t, moneys, list } = words;
  const id = useId();
  const { customer, state } = entry;
  const preview = 'preview' in state ? state.preview : undefined;
  const { label, level, why } = entryText(entry, words);
  const names = preview?.recipients.map(({ email }) => email) ?? [];
  const facts = [
    ...(names.length > 0 ? [t('many.to', { names: list(names) })] : []),
    ...(preview && isSendable(entry) ? [t('many.tone', { tone: t(`tone.${preview.tone}`) })] : []),
  ];
  return (
    <li data-current={current ? '' : undefined}>
      {open && (
        <input
          type="checkbox"
          aria-label={t('many.include', { customer: customer.name })}
          checked={entry.ticked && isSendable(entry)}
          disabled={!isSendable(entry)}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
      )}
      <div class="entry">
        <p class="first">
          <button
            type="button"
            class="name"
            aria-current={current ? 'true' : undefined}
            aria-describedby={id}
            aria-label={t('many.open', { customer: customer.name })}
            onClick={onShow}
          >
            {customer.name}
          </button>
          {preview && preview.totals.length > 0 && <b class="amount">{moneys(preview.totals)}</b>}
          <span class="pill" data-level={level}>
            {label}
          </span>
        </p>
        <p id={id} class="muted">
          {facts.join(' · ')}
          {why && <span class="why">{why}</span>}
        </p>
      </div>
    </li>
  );
}
