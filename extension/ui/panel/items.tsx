import type { OpenItem } from '../../../shared/contract/customer.ts';
import type { DeskWords } from '../../i18n/desk-words.ts';

export interface ItemsProps {
  readonly title: string;
  readonly items: readonly OpenItem[];
  readonly asOf: string;
  readonly words: DeskWords;
}

/** Open items as a table: document, due date and days late, amount left. */
export function Items({ title, items, asOf, words }: ItemsProps) {
  if (items.length === 0) return null;
  return (
    <div class="part">
      <h3>{title}</h3>
      <ul class="items">
        {items.map((item) => (
          <Item key={item.id} item={item} asOf={asOf} words={words} />
        ))}
      </ul>
    </div>
  );
}

function Item({ item, asOf, words: { t, day, money } }: Pick<ItemsProps, 'asOf' | 'words'> & { item: OpenItem }) {
  const late = item.daysLate > 0;
  return (
    <li>
      <span class="name" title={item.documentName}>
        {item.documentName}
      </span>
      <span class="when">
        {t(late ? 'item.overdue' : 'item.due', { date: day(item.dueDate, asOf) })}
        {late && <b class="late">{t('badge.days', { days: item.daysLate })}</b>}
      </span>
      <span class="amount">{money(item.open)}</span>
      {item.clearing.minor > 0 && <span class="note">{t('item.clearing', { amount: money(item.clearing) })}</span>}
      {item.neverSent && <span class="note">{t('item.neverSent')}</span>}
      {item.disputed && (
        <span class="note" data-level="disputed">
          {t('level.disputed')}
        </span>
      )}
    </li>
  );
}
