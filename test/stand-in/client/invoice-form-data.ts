import type { Address } from './address-lines.ts';
import type { Link } from './datapoint.ts';
import type { Line } from './document-lines.ts';
import { currentCompany } from './session.ts';

export interface InvoiceFormData {
  readonly name: string | false;
  readonly move_type: string;
  readonly state: string;
  readonly payment_state: string;
  readonly partner_id: (Link & Address) | false;
  readonly company_id: Link;
  readonly currency_id: Link;
  readonly invoice_date: string | false;
  readonly invoice_date_due: string | false;
  readonly invoice_payment_term_id: Link | false;
  readonly invoice_user_id: Link | false;
  readonly payment_reference: string | false;
  readonly amount_untaxed: number;
  readonly amount_total: number;
  readonly amount_residual: number;
  readonly invoice_line_ids: readonly Line[];
}

const link = { fields: { display_name: {} } };
const BRL = 5;

/** An invoice nobody has saved yet. */
export const blankInvoice = (): InvoiceFormData => ({
  name: false,
  move_type: 'out_invoice',
  state: 'draft',
  payment_state: 'not_paid',
  partner_id: false,
  company_id: { id: currentCompany().id, display_name: currentCompany().name },
  currency_id: { id: BRL, display_name: 'BRL' },
  invoice_date: false,
  invoice_date_due: false,
  invoice_payment_term_id: false,
  invoice_user_id: false,
  payment_reference: false,
  amount_untaxed: 0,
  amount_total: 0,
  amount_residual: 0,
  invoice_line_ids: [],
});

/** What the form reads. */
export const invoiceSpecification = {
  name: {},
  move_type: {},
  state: {},
  payment_state: {},
  partner_id: { fields: { display_name: {}, contact_address_inline: {} } },
  commercial_partner_id: { fields: {} },
  company_id: link,
  currency_id: link,
  invoice_date: {},
  invoice_date_due: {},
  invoice_payment_term_id: link,
  invoice_user_id: link,
  payment_reference: {},
  amount_untaxed: {},
  amount_total: {},
  amount_residual: {},
  invoice_line_ids: { fields: { name: {}, quantity: {}, price_unit: {}, price_subtotal: {} } },
};
