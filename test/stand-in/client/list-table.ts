import type { GroupPoint, RecordPoint } from './datapoint.ts';
import { GroupedListPoint } from './datapoint.ts';
import { el, replaceIn } from './dom.ts';
import { companyMoney } from './format.ts';
import type { Column, ListAction } from './list-action.ts';
import { listHead } from './list-head.ts';
import type { ListModel } from './list-model.ts';
import { dataRow, groupRows } from './list-rows.ts';

export interface TableEvents<Data extends object> {
  sort(column: Column<Data>): void;
  open(record: RecordPoint<Data>): void;
  toggle(group: GroupPoint<Data>): void;
  /** Boxes were ticked. */
  select(): void;
}

/** Draws head, rows and foot anew: every row is a new element, as after a reload in Odoo's client. */
export function drawTable<Data extends object>(
  table: HTMLTableElement,
  model: ListModel<Data>,
  events: TableEvents<Data>,
): void {
  const { action, root } = model;
  const isGrouped = root instanceof GroupedListPoint;
  table.className = `o_list_table table table-sm table-hover position-relative mb-0 ${isGrouped ? 'o_list_table_grouped' : 'o_list_table_ungrouped table-striped'}`;
  const rows = isGrouped
    ? root.groups.flatMap((group) => groupRows(action, group, events))
    : root.records.map((record) => dataRow(action, record, events));
  replaceIn(
    table,
    listHead(model, events),
    el('tbody', { class: 'ui-sortable' }, ...rows),
    el('tfoot', { class: 'o_list_footer cursor-default' }, foot(action, root.records)),
  );
}

/** Sums of what is shown, in the company's currency. */
function foot<Data extends object>({ columns }: ListAction<Data>, records: readonly RecordPoint<Data>[]): HTMLElement {
  const cells = columns.map(({ sum }) => {
    if (!sum || records.length === 0) return el('td');
    const total = records.reduce((amount, { data }) => amount + Number(Reflect.get(data, sum)), 0);
    return el('td', { class: 'o_list_number' }, el('span', {}, companyMoney(total)));
  });
  return el('tr', {}, el('td'), ...cells, el('td'));
}
