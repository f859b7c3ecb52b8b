import type { Commitment } from '../../../shared/contract/commitment.ts';
import type { OpenItem } from '../../../shared/contract/customer.ts';
import type { DeskWords } from '../../i18n/desk-words.ts';

/** Names shown of what a dispute is about; more are counted. */
const NAMED = 2;

/** What stands, in one line; `items` are the customer's open ones. */
export function commitmentText(
  words: DeskWords,
  { terms, madeOn }: Pick<Commitment, 'terms' | 'madeOn'>,
  items: readonly OpenItem[],
): string {
  const { t, money, day } = words;
  switch (terms.kind) {
    case 'promise':
      return t('standing.promise', { amount: money(terms.amount), date: day(terms.dueOn, madeOn) });
    case 'dispute':
      return t('standing.dispute', { documents: documentsText(words, terms.receivableIds, items) });
    case 'pause':
      return t('standing.pause', { date: day(terms.until, madeOn) });
    case 'do_not_contact':
    case 'strategic':
      return t(`standing.${terms.kind}`);
  }
}

/** The same document once, however many of its instalments; those no longer open have no name any more. */
function documentsText({ t, list }: DeskWords, ids: readonly number[], items: readonly OpenItem[]): string {
  const named = [...new Set(items.filter(({ id }) => ids.includes(id)).map(({ documentName }) => documentName))];
  const isWhole = ids.every((id) => items.some((item) => item.id === id));
  return isWhole && named.length <= NAMED ? list(named) : t('standing.items', { n: ids.length });
}
