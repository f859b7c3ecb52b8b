import { el } from './dom.ts';
import { icon } from './icon.ts';
import type { ListModel } from './list-model.ts';
import type { TableEvents } from './list-table.ts';
import { tickBox } from './tick-box.ts';

/** Column titles that sort, and the box that ticks all. */
export function listHead<Data extends object>(
  { action, order, root }: ListModel<Data>,
  events: TableEvents<Data>,
): HTMLElement {
  const [sorted = '', direction] = order.split(/[ ,]+/);
  const all = tickBox(root.records.length > 0 && root.selection.length === root.records.length, (checked) => {
    for (const record of root.records) record.selected = checked;
    events.select();
  });
  const cells = action.columns.map((column) => {
    const { name, label, kind, width, sortable } = column;
    const isNumber = kind === 'number';
    const arrow = sorted === name && icon(direction === 'desc' ? 'caretDown' : 'caretUp', 'o_list_sortable_icon');
    return el(
      'th',
      {
        'data-name': name,
        class: `align-middle position-relative ${sortable ? 'o_column_sortable cursor-pointer' : 'cursor-default'}${isNumber ? ' o_list_number_th' : ''}`,
        style: width && `width: ${width}px`,
        on: sortable ? { click: () => events.sort(column) } : {},
      },
      el(
        'div',
        { class: 'd-flex align-items-center' },
        el('span', { class: 'text-truncate flex-grow-1' }, label),
        arrow,
      ),
    );
  });
  const selector = el(
    'th',
    { class: 'o_list_record_selector o_list_controller align-middle', style: 'width: 40px' },
    all,
  );
  const options = el(
    'th',
    { class: 'o_list_controller o_list_actions_header', style: 'width: 32px' },
    icon('sliders', 'o_optional_columns_dropdown_toggle'),
  );
  return el('thead', {}, el('tr', {}, selector, ...cells, options));
}
