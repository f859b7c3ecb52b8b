import { CARD_KEY } from './card-key.ts';
import { at, textAt } from './probe.ts';

/** Writes on every card of 14 and 15 the key of the record it shows, as the widget that drew it says: the page's own cards carry none. */
export function keyCards(page: unknown): void {
  const jQuery = at(page, 'jQuery');
  const data = at(jQuery, 'data');
  if (typeof data !== 'function') return;
  for (const card of document.querySelectorAll('.o_kanban_view .o_kanban_record')) {
    const key = textAt(Reflect.apply(data, jQuery, [card, 'record']), 'db_id');
    if (key !== null && card.getAttribute(CARD_KEY) !== key) card.setAttribute(CARD_KEY, key);
  }
}
