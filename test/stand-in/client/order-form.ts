import { type Address, addressLines } from './address-lines.ts';
import { CustomerPicker } from './customer-picker.ts';
import type { Link } from './datapoint.ts';
import { documentLines, totals } from './document-lines.ts';
import { type Child, el, replaceIn } from './dom.ts';
import { type ActionButton, fieldLine, innerGroup, notebook } from './form-parts.ts';
import { type FormRoutes, FormView } from './form-view.ts';
import { money, shortDay } from './format.ts';
import { blankOrder, type OrderFormData, orderSpecification } from './order-form-data.ts';
import { callModel } from './rpc.ts';
import { allCompanies } from './session.ts';
import { word } from './words.ts';

export class OrderForm extends FormView<OrderFormData> {
  readonly props = { resModel: 'sale.order', context: {} };
  protected readonly listTitle = word('quotations');
  protected readonly listPath = '/odoo/sales';
  protected readonly viewClass = 'o_sale_order';
  protected readonly specification = orderSpecification;
  readonly #address = el('div');
  readonly #expiry = el('span');
  readonly #lines = el('div', { name: 'order_line' });
  readonly #totals = el('div', { class: 'o_group oe_invoice_lines_tab' });
  readonly #other = el('div', { class: 'o_group' });
  readonly #picker = new CustomerPicker((customer) => void this.#pick(customer));

  constructor(id: number | false, routes: FormRoutes) {
    super('sale.order', id, blankOrder(), routes);
  }

  protected title = (): string => this.data.name || word('newRecord');
  protected stage = (): string => this.data.state;
  protected stages = () => [
    { value: 'draft', label: word('quotation') },
    { value: 'sent', label: word('quotationSent') },
    { value: 'sale', label: word('salesOrder') },
  ];

  protected buttons(): ActionButton[] {
    const isOpen = ['draft', 'sent'].includes(this.data.state);
    const send = { name: 'action_quotation_send', label: word('send'), primary: true };
    const print = { name: 'sale.action_report_saleorder', label: word('print') };
    const confirm = { name: 'action_confirm', label: word('confirm'), run: () => void this.run('action_confirm') };
    const show = { name: 'action_preview_sale_order', label: word('show') };
    return isOpen ? [send, print, confirm, show] : [{ ...send, primary: false }, show];
  }

  protected sheet(): Child[] {
    const customer = el(
      'div',
      { class: 'o_many2one' },
      el('div', { class: 'o_field_many2one_selection' }, this.#picker.element),
      this.#address,
    );
    const left = innerGroup(fieldLine(word('customer'), 'partner_id', customer));
    const right = innerGroup(
      fieldLine(word('expiration'), 'validity_date', this.#expiry),
      fieldLine(word('pricelist'), 'pricelist_id', word('defaultPricelist')),
      fieldLine(word('paymentTerms'), 'payment_term_id', el('span', { class: 'text-muted' }, word('immediate'))),
    );
    const tabs = [
      { name: 'order_lines', label: word('orderLines'), content: el('div', {}, this.#lines, this.#totals) },
      { name: 'other_information', label: word('otherInfo'), content: this.#other },
    ];
    const title = el(
      'div',
      { class: 'oe_title' },
      el('h1', {}, el('div', { name: 'name', class: 'o_field_widget o_field_char' }, this.heading)),
    );
    return [title, el('div', { class: 'o_group' }, left, right), notebook(tabs)];
  }

  protected drawData(): void {
    const {
      partner_id: partner,
      order_line: lines,
      currency_id: currency,
      amount_untaxed,
      amount_total,
      state,
    } = this.data;
    this.#picker.show(partner);
    replaceIn(this.#address, partner && addressLines(partner));
    this.#expiry.textContent = shortDay(this.data.validity_date);
    const shown = lines.map(({ product_uom_qty: quantity, ...line }) => ({ ...line, quantity }));
    replaceIn(this.#lines, documentLines(shown, currency.id, word('unitPrice'), state === 'draft'));
    replaceIn(
      this.#totals,
      el('div', { class: 'o_terms text-muted' }, word('terms')),
      totals([
        {
          name: 'amount_untaxed',
          label: word('untaxedAmount'),
          amount: money(amount_untaxed, currency.id),
          size: 'plain',
        },
        { name: 'amount_total', label: word('total'), amount: money(amount_total, currency.id), size: 'large' },
      ]),
    );
    const user = this.data.user_id ? this.data.user_id.display_name : '';
    replaceIn(
      this.#other,
      innerGroup(
        fieldLine(word('salesperson'), 'user_id', user),
        fieldLine(word('company'), 'company_id', this.data.company_id.display_name),
      ),
    );
  }

  /** The record knows its customer at once; address and invoice address follow from the server, as with Odoo's onchange. */
  async #pick(customer: Link): Promise<void> {
    this.#change({ partner_id: customer, partner_invoice_id: customer });
    const specification = { display_name: {}, contact_address_inline: {} };
    const [full] = await callModel<(Link & Address)[]>(
      'res.partner',
      'web_read',
      [[customer.id]],
      { specification },
      allCompanies(),
    );
    const { value } = await callModel<{ value: Partial<OrderFormData> }>(
      'sale.order',
      'onchange',
      [[], { partner_id: customer.id }],
      {},
      allCompanies(),
    );
    const { partner_id: current } = this.data;
    if (full && current && current.id === customer.id) this.#change({ partner_id: full, ...value });
  }

  #change(changed: Partial<OrderFormData>): void {
    this.model.root.data = { ...this.data, ...changed };
    this.markDirty(true);
    const { partner_id: partner } = this.data;
    replaceIn(this.#address, partner && addressLines(partner));
  }

  protected changes(): object | undefined {
    const { partner_id: partner, company_id: company } = this.data;
    return partner ? { partner_id: partner.id, ...(this.model.root.isNew && { company_id: company.id }) } : undefined;
  }
}
