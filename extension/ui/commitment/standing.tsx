import type { Commitment } from '../../../shared/contract/commitment.ts';
import type { OpenItem } from '../../../shared/contract/customer.ts';
import type { DeskWords } from '../../i18n/desk-words.ts';
import { commitmentText } from './commitment-text.ts';

export interface StandingProps {
  readonly commitments: readonly Commitment[];
  readonly items: readonly OpenItem[];
  /** Absent for those who may not. */
  readonly onEnd: ((commitment: Commitment) => void) | undefined;
  readonly words: DeskWords;
}

/** What was agreed or decided and still stands: until when, by whom, how long ago, why; and the way to end it. */
export function Standing({ commitments, items, onEnd, words }: StandingProps) {
  const { t } = words;
  const standing = commitments.filter(({ end }) => end === null);
  if (standing.length === 0) return null;
  return (
    <div class="part">
      <h3>{t('standing.title')}</h3>
      <ul class="standing">
        {standing.map((commitment) => {
          const what = commitmentText(words, commitment, items);
          return (
            <li key={commitment.id}>
              <p>
                <b>{what}</b>
                <Why commitment={commitment} words={words} />
              </p>
              {onEnd && (
                <button
                  type="button"
                  class="link"
                  aria-label={t('standing.endOf', { what })}
                  onClick={() => onEnd(commitment)}
                >
                  {t('standing.end')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Why({ commitment, words: { t, age } }: { commitment: Commitment; words: DeskWords }) {
  const { terms, note, madeBy, madeAt } = commitment;
  const reasons = [terms.kind === 'dispute' ? t(`cause.${terms.cause}`) : '', note].filter((reason) => reason !== '');
  return (
    <>
      {reasons.length > 0 && <span class="why">{reasons.join(' · ')}</span>}
      <span class="muted">{t('standing.by', { by: madeBy, age: age(madeAt, new Date()) })}</span>
    </>
  );
}
