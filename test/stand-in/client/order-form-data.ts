import type { Address } from './address-lines.ts';
import type { Link } from './datapoint.ts';
import { currentCompany, session } from './session.ts';

interface OrderLine {
  readonly id: number;
  readonly name: string;
  readonly product_uom_qty: number;
  readonly price_unit: number;
  readonly price_subtotal: number;
}

export interface OrderFormData {
  readonly name: string | false;
  readonly state: string;
  readonly partner_id: (Link & Address) | false;
  readonly partner_invoice_id: Link | false;
  readonly company_id: Link;
  readonly currency_id: Link;
  readonly user_id: Link | false;
  readonly validity_date: string | false;
  readonly amount_untaxed: number;
  readonly amount_total: number;
  readonly order_line: readonly OrderLine[];
}

const link = { fields: { display_name: {} } };
const BRL = 5;
const VALID_DAYS = 30;

/** A quotation nobody has saved yet. */
export const blankOrder = (): OrderFormData => ({
  name: false,
  state: 'draft',
  partner_id: false,
  partner_invoice_id: false,
  company_id: { id: currentCompany().id, display_name: currentCompany().name },
  currency_id: { id: BRL, display_name: 'BRL' },
  user_id: { id: session().uid, display_name: session().name },
  validity_date: new Date(Date.now() + VALID_DAYS * 86_400_000).toLocaleDateString('en-CA'),
  amount_untaxed: 0,
  amount_total: 0,
  order_line: [],
});

/** What the form reads. */
export const orderSpecification = {
  name: {},
  state: {},
  partner_id: { fields: { display_name: {}, contact_address_inline: {} } },
  partner_invoice_id: link,
  company_id: link,
  currency_id: link,
  user_id: link,
  validity_date: {},
  amount_untaxed: {},
  amount_total: {},
  order_line: { fields: { name: {}, product_uom_qty: {}, price_unit: {}, price_subtotal: {} } },
};
