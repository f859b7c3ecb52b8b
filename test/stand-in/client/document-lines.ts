import { nextDatapoint } from './datapoint.ts';
import { type Child, el } from './dom.ts';
import { decimal, money } from './format.ts';
import { icon } from './icon.ts';
import { word } from './words.ts';

export interface Line {
  readonly id: number;
  readonly name: string;
  readonly quantity: number;
  readonly price_unit: number;
  readonly price_subtotal: number;
}

const ROWS = 4;

/** The table of what is sold, with empty rows below as Odoo draws them. */
export function documentLines(
  lines: readonly Line[],
  currencyId: number,
  priceLabel: string,
  editable: boolean,
): HTMLElement {
  const head = (label: string, width: number | undefined, isNumber = false) =>
    el('th', { class: isNumber ? 'o_list_number_th' : undefined, style: width && `width: ${width}px` }, label);
  const rows = lines.map(({ name, quantity, price_unit: price, price_subtotal: subtotal }) =>
    el(
      'tr',
      { class: 'o_data_row o_is_product', 'data-id': nextDatapoint() },
      el('td', { class: 'o_data_cell o_handle_cell' }, icon('drag', 'o_row_handle')),
      el('td', { class: 'o_data_cell', name: 'product_id' }, el('div', { class: 'fst-italic' }, name)),
      el('td', { class: 'o_data_cell o_list_number', name: 'quantity' }, decimal(quantity)),
      el('td', { class: 'o_data_cell o_list_number', name: 'price_unit' }, decimal(price)),
      el('td', { class: 'o_data_cell', name: 'tax_ids' }),
      el('td', { class: 'o_data_cell o_list_number', name: 'price_subtotal' }, money(subtotal, currencyId)),
      el('td', {}, editable && icon('trash', 'o_list_record_remove')),
    ),
  );
  const adding: Child[] = editable ? [addRow()] : [];
  const blank = Array.from({ length: Math.max(ROWS - rows.length - adding.length, 0) }, () =>
    el('tr', {}, el('td', { colspan: 7 }, '\u200b')),
  );
  return el(
    'div',
    { class: 'o_list_view o_field_x2many o_field_x2many_list' },
    el(
      'table',
      { class: 'o_list_table table table-sm table-striped', style: 'table-layout: fixed' },
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          head('', 29),
          head(word('product'), undefined),
          head(word('quantity'), 102, true),
          head(priceLabel, 102, true),
          head(word('taxes'), 121),
          head(word('amount'), 114, true),
          el('th', { class: 'o_list_actions_header', style: 'width: 32px' }, icon('sliders')),
        ),
      ),
      el('tbody', {}, ...rows, ...adding, ...blank),
    ),
  );
}

const addRow = () =>
  el(
    'tr',
    {},
    el('td'),
    el(
      'td',
      { class: 'o_field_x2many_list_row_add', colspan: 6 },
      ...(['addProduct', 'addSection', 'addNote', 'catalog'] as const).map((name) =>
        el('a', { role: 'button' }, word(name)),
      ),
    ),
  );

interface Total {
  readonly name: string;
  readonly label: string;
  readonly amount: string;
  readonly size: 'plain' | 'large' | 'due';
}

export const totals = (entries: readonly Total[]): HTMLElement =>
  el(
    'div',
    { class: 'oe_subtotal_footer' },
    ...entries.flatMap(({ name, label, amount, size }) => [
      el('label', { class: `o_form_label o_total_${size}` }, `${label}:`),
      el('span', { class: `o_list_monetary o_total_${size}`, name }, amount),
    ]),
  );
