import type { RecordPoint } from './datapoint.ts';
import { el } from './dom.ts';
import { icon } from './icon.ts';
import type { ListAction } from './list-action.ts';

/** A record's card with its `data-id`, as Odoo 19 draws those of invoices and orders. */
export function kanbanCard<Data extends object>(
  { card }: ListAction<Data>,
  { id, resId, data }: RecordPoint<Data>,
  open: (id: number) => void,
): HTMLElement {
  const { name, amount, facts, status } = card(data);
  const head = el('div', { class: 'o_card_head' }, el('span', { class: 'fw-bolder fs-5 me-2' }, name), amount);
  const left = el('div', { class: 'o_card_facts' }, ...facts.map((fact) => el('span', {}, fact)));
  left.append(icon('clock', 'o_list_activity'));
  return el(
    'article',
    {
      class: 'o_kanban_record cursor-pointer',
      role: 'link',
      'data-id': id,
      tabindex: 0,
      on: { click: () => resId !== false && open(resId) },
    },
    head,
    el('footer', {}, left, status),
  );
}
