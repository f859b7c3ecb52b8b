// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { rowCells } from './row-cells.ts';

const list = (head: string, row: string) => {
  document.body.innerHTML = `<div class="o_list_view"><table>
    <thead><tr><th class="o_list_record_selector"></th>${head}</tr></thead>
    <tbody><tr class="o_data_row" data-id="k"><td class="o_list_record_selector"></td>${row}</tr></tbody>
  </table></div>`;
  return rowCells(['k']).get('k')?.textContent;
};

describe('the cell of a row that takes the badge', () => {
  it('is the customer’s, by its column’s head', () => {
    const row = '<td class="o_data_cell o_list_char">S1</td><td class="o_data_cell o_list_many2one">Padaria</td>';
    expect(list('<th data-name="name"></th><th data-name="partner_id"></th>', row)).toBe('Padaria');
  });

  it('is the best of several that name the customer', () => {
    const head = '<th data-name="invoice_partner_display_name"></th><th data-name="partner_id"></th>';
    expect(list(head, '<td>Padaria, filial</td><td>Padaria</td>')).toBe('Padaria');
  });

  it('is the first with text where the customer’s column is hidden', () => {
    const row = '<td class="o_data_cell o_list_char">S1</td><td class="o_data_cell">10</td>';
    expect(list('<th data-name="name"></th><th data-name="amount_total"></th>', row)).toBe('S1');
  });

  it('is looked for in rows asked about only', () => {
    list('<th data-name="partner_id"></th>', '<td>Padaria</td>');
    expect(rowCells(['other']).size).toBe(0);
  });
});
