import type { GroupPoint, RecordPoint } from './datapoint.ts';
import { type Child, el } from './dom.ts';
import { companyMoney } from './format.ts';
import { icon } from './icon.ts';
import type { ListAction } from './list-action.ts';
import type { TableEvents } from './list-table.ts';
import { tickBox } from './tick-box.ts';
import { word } from './words.ts';

/** A record's row with its `data-id`, as Odoo marks it. */
export function dataRow<Data extends object>(
  { columns }: ListAction<Data>,
  record: RecordPoint<Data>,
  events: TableEvents<Data>,
  group?: string,
): HTMLElement {
  const ticked = tickBox(record.selected, (checked) => {
    record.selected = checked;
    events.select();
  });
  const open = { on: { click: () => events.open(record) } };
  const cells = columns.map(({ name, kind, classes = '', tooltip, render }) =>
    el(
      'td',
      {
        ...open,
        class: `o_data_cell cursor-pointer o_field_cell ${kind === 'number' ? 'o_list_number ' : ''}${classes}`.trim(),
        name,
        tabindex: -1,
        'data-tooltip': tooltip?.(record.data),
      },
      render(record.data),
    ),
  );
  return el(
    'tr',
    {
      class: `o_data_row${record.selected ? ' o_data_row_selected table-info' : ''}`,
      'data-id': record.id,
      'data-group-id': group,
    },
    el('td', { class: 'o_list_record_selector user-select-none', tabindex: -1 }, ticked),
    ...cells,
    el('td', { tabindex: -1 }),
  );
}

/** A group's header, and its records while it is open. */
export function groupRows<Data extends object>(
  action: ListAction<Data>,
  group: GroupPoint<Data>,
  events: TableEvents<Data>,
): HTMLElement[] {
  const firstSum = action.columns.findIndex(({ sum }) => sum);
  const name = el(
    'th',
    { class: 'o_group_name', colspan: firstSum + 1, tabindex: -1 },
    el(
      'div',
      { class: 'd-flex align-items-center' },
      icon(group.isFolded ? 'caretRight' : 'caretDown', 'o_group_caret'),
      `${group.displayName || word('none')} (${group.count})`,
    ),
  );
  const rest = action.columns.slice(firstSum).map(({ sum }): Child => {
    const total = sum && group.aggregates[sum];
    return typeof total === 'number'
      ? el('td', { class: 'o_list_number' }, el('span', { class: 'fw-bold' }, companyMoney(total)))
      : el('td');
  });
  const classes = `o_group_has_content o_group_header cursor-pointer${group.isFolded ? '' : ' o_group_open'}`;
  const header = el(
    'tr',
    { class: classes, 'data-group-id': group.id, on: { click: () => events.toggle(group) } },
    name,
    ...rest,
    el('td'),
  );
  return [header, ...group.list.records.map((record) => dataRow(action, record, events, group.id))];
}
