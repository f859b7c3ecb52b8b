/** Fields that name the customer, the best first; their columns may be hidden by the user. */
const CUSTOMER_FIELDS = ['partner_id', 'invoice_partner_display_name', 'partner_invoice_id', 'commercial_partner_id'];

/** For every row of the list on screen, by its key, the cell that names the customer, or else the first with text. */
export function rowCells(keys: Iterable<string>): Map<string, HTMLElement> {
  const wanted = new Set(keys);
  const cells = new Map<string, HTMLElement>();
  for (const table of document.querySelectorAll<HTMLTableElement>('.o_list_view table')) {
    const column = customerColumn(table);
    for (const row of table.querySelectorAll<HTMLTableRowElement>('tr.o_data_row')) {
      const key = row.dataset.id;
      const cell = (column === undefined ? undefined : row.cells[column]) ?? firstText(row);
      if (key !== undefined && cell && wanted.has(key)) cells.set(key, cell);
    }
  }
  return cells;
}

/** By its head, which carries the field's name on every version; cells do so from 16 on only. */
function customerColumn({ tHead }: HTMLTableElement): number | undefined {
  const heads = [...(tHead?.querySelectorAll<HTMLTableCellElement>('th[data-name]') ?? [])];
  for (const field of CUSTOMER_FIELDS) {
    const head = heads.find(({ dataset }) => dataset.name === field);
    if (head) return head.cellIndex;
  }
  return undefined;
}

function firstText(row: HTMLTableRowElement): HTMLElement | null {
  return row.querySelector(':scope > td.o_list_char, :scope > td.o_data_cell');
}
