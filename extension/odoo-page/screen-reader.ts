import type { PageFacts } from './page-facts.ts';

/** What is on screen, apart from the version that shows it. */
export type Screen = Omit<PageFacts, 'version'>;
export type Row = PageFacts['rows'][number];

/** Reads one generation of the CRM's web client. */
export interface ScreenReader {
  read(): Screen;
}

export const NO_SELECTION: Screen['selection'] = { ids: [], beyond: false };
export const NOTHING: Screen = { model: null, view: 'other', record: null, rows: [], selection: NO_SELECTION };

/** What is ticked of the rows that concern customers; all that a search finds is ticked by ticking all on screen. */
export function selectionOf(rows: readonly Row[], ticked: Iterable<unknown>, beyond: unknown): Screen['selection'] {
  const keys = new Set(ticked);
  const ids = rows.filter(({ key }) => keys.has(key)).map(({ id }) => id);
  return { ids, beyond: beyond === true && ids.length > 0 };
}

/** The parts of a record that facts are made of, whichever web client holds them. */
export interface RecordFields {
  readonly id: number | null;
  /** The field's value as an id: null when empty, or not on the screen. */
  relation(field: string): number | null;
  text(field: string): string | null;
}

/** The record on a form, if its customer can be a debtor. */
export function recordFacts(model: string | null, fields: RecordFields, moveType: string | null): Screen['record'] {
  if (!concernsCustomer(model, fields.text('move_type') ?? moveType)) return null;
  return {
    id: fields.id,
    customerId:
      (model === 'sale.order' ? fields.relation('partner_invoice_id') : null) ?? fields.relation('partner_id'),
    companyId: fields.relation('company_id'),
  };
}

/** Bills and entries live in the same model as invoices. A list that does not say which it holds is taken for invoices. */
export function concernsCustomer(model: string | null, moveType: string | null): boolean {
  return model !== 'account.move' || moveType === null || moveType.startsWith('out_');
}
