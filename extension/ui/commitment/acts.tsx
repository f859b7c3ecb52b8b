import type { Commitment } from '../../../shared/contract/commitment.ts';
import type { CustomerDetail } from '../../../shared/contract/customer.ts';
import type { CommitmentKind } from '../../../shared/domain/commitment/commitment.ts';
import type { DeskWords } from '../../i18n/desk-words.ts';
import { Menu } from './menu.tsx';

export interface ActsProps {
  readonly finance: NonNullable<CustomerDetail['finance']>;
  onNote(kind: CommitmentKind): void;
  onTalked(): void;
  readonly words: DeskWords;
}

/** What can be noted of a customer: what is said every day in the open, what is decided once a year in a menu. */
export function Acts({ finance, onNote, onTalked, words: { t } }: ActsProps) {
  const { items, commitments } = finance;
  const daily: CommitmentKind[] = items.length > 0 ? ['promise', ...disputable(finance), 'pause'] : [];
  const rare = (['do_not_contact', 'strategic'] as const).filter((kind) => !isStanding(commitments, kind));
  return (
    <>
      {items.length > 0 && (
        <button type="button" class="button" onClick={onTalked}>
          {t('talk.note')}
        </button>
      )}
      {daily.map((kind) => (
        <button key={kind} type="button" class="button" onClick={() => onNote(kind)}>
          {t(`note.${kind}`)}
        </button>
      ))}
      {rare.length > 0 && (
        <Menu
          label={t('note.more')}
          choices={rare.map((kind) => ({ key: kind, text: t(`note.${kind}`), choose: () => onNote(kind) }))}
        />
      )}
    </>
  );
}

/** Nothing is left to dispute where everything is disputed. */
function disputable({ items, commitments }: ActsProps['finance']): 'dispute'[] {
  const disputed = commitments.flatMap(({ terms, end }) =>
    end === null && terms.kind === 'dispute' ? terms.receivableIds : [],
  );
  return items.some(({ id }) => !disputed.includes(id)) ? ['dispute'] : [];
}

const isStanding = (commitments: readonly Commitment[], kind: CommitmentKind) =>
  commitments.some(({ terms, end }) => end === null && terms.kind === kind);
