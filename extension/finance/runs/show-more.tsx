import type { FinanceWords } from '../../i18n/finance-words.ts';

/** Under a long list, the way to its next rows; nothing where all are shown. */
export function ShowMore({ more, onShow, words }: { more: number; onShow(): void; words: FinanceWords }) {
  return more > 0 ? (
    <button type="button" class="link" onClick={onShow}>
      {words.f('run.showMore', { n: more })}
    </button>
  ) : null;
}
