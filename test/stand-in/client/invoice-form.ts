import { addressLines } from './address-lines.ts';
import { CustomerPicker } from './customer-picker.ts';
import type { Link } from './datapoint.ts';
import { documentLines, totals } from './document-lines.ts';
import { type Child, el, replaceIn } from './dom.ts';
import { type ActionButton, fieldLine, innerGroup, notebook } from './form-parts.ts';
import { type FormRoutes, FormView } from './form-view.ts';
import { money, shortDay } from './format.ts';
import { blankInvoice, type InvoiceFormData, invoiceSpecification } from './invoice-form-data.ts';
import { openPaymentDialog } from './payment-dialog.ts';
import { word } from './words.ts';

export class InvoiceForm extends FormView<InvoiceFormData> {
  readonly props = { resModel: 'account.move', context: { default_move_type: 'out_invoice' } };
  protected readonly listTitle = word('invoices');
  protected readonly listPath = '/odoo/customer-invoices';
  protected readonly viewClass = 'o_account_move_form_view';
  protected readonly specification = invoiceSpecification;
  readonly #kind = el('span', { class: 'o_form_label' });
  readonly #ribbon = el('div', { class: 'o_widget_web_ribbon' });
  readonly #groups = el('div', { class: 'o_group' });
  readonly #lines = el('div', { name: 'invoice_line_ids' });
  readonly #other = el('div', { class: 'o_group' });
  readonly #totals = el('div', { class: 'o_group oe_invoice_lines_tab' });
  readonly #picker = new CustomerPicker((customer) => this.#pick(customer));

  constructor(id: number | false, routes: FormRoutes) {
    super('account.move', id, blankInvoice(), routes);
  }

  protected title = (): string => this.data.name || word(this.model.root.isNew ? 'newRecord' : 'draftInvoice');
  protected stage = (): string => this.data.state;

  protected stages() {
    const last =
      this.data.state === 'cancel'
        ? { value: 'cancel', label: word('cancelled') }
        : { value: 'posted', label: word('posted') };
    return [{ value: 'draft', label: word('draft') }, last];
  }

  protected buttons(): ActionButton[] {
    const { state, payment_state: paid } = this.data;
    if (state === 'draft')
      return [
        { name: 'action_post', label: word('post'), primary: true, run: () => void this.run('action_post') },
        { name: 'button_cancel', label: word('cancel'), run: () => void this.run('button_cancel') },
      ];
    if (state === 'cancel')
      return [{ name: 'button_draft', label: word('backToDraft'), run: () => void this.run('button_draft') }];
    const pay = { name: 'action_register_payment', label: word('pay'), primary: true, run: () => this.#pay() };
    return [
      { name: 'action_invoice_sent', label: word('send'), primary: true },
      { name: 'action_print_pdf', label: word('print'), primary: true },
      ...(paid === 'not_paid' || paid === 'partial' ? [pay] : []),
      { name: 'preview_invoice', label: word('preview') },
      { name: 'action_reverse', label: word('creditNote') },
      { name: 'button_draft', label: word('backToDraft'), run: () => void this.run('button_draft') },
    ];
  }

  protected sheet(): Child[] {
    const title = el(
      'div',
      { class: 'oe_title' },
      this.#kind,
      el('h1', {}, el('div', { name: 'name', class: 'o_field_widget o_field_char' }, this.heading)),
    );
    const tabs = [
      { name: 'invoice_tab', label: word('invoiceLines'), content: el('div', {}, this.#lines, this.#totals) },
      { name: 'other_info', label: word('otherInfo'), content: this.#other },
    ];
    return [this.#ribbon, title, this.#groups, notebook(tabs)];
  }

  protected drawData(): void {
    const { data } = this;
    const isPaid = data.payment_state === 'paid';
    this.#kind.textContent = word(data.move_type === 'out_refund' ? 'customerCreditNote' : 'customerInvoice');
    replaceIn(
      this.#ribbon,
      (isPaid || data.payment_state === 'partial') &&
        el(
          'span',
          { class: isPaid ? 'text-bg-success' : 'text-bg-secondary' },
          word(isPaid ? 'paid' : 'partialRibbon'),
        ),
    );
    replaceIn(this.#groups, this.#customerGroup(), this.#dateGroup());
    replaceIn(
      this.#lines,
      documentLines(data.invoice_line_ids, data.currency_id.id, word('price'), data.state === 'draft'),
    );
    replaceIn(
      this.#totals,
      el('div', { class: 'o_terms text-muted' }, word('terms')),
      totals([
        {
          name: 'amount_untaxed',
          label: word('untaxedAmount'),
          amount: money(data.amount_untaxed, data.currency_id.id),
          size: 'plain',
        },
        {
          name: 'amount_total',
          label: word('total'),
          amount: money(data.amount_total, data.currency_id.id),
          size: 'large',
        },
        {
          name: 'amount_residual',
          label: word('amountDue'),
          amount: money(data.amount_residual, data.currency_id.id),
          size: 'due',
        },
      ]),
    );
    const user = data.invoice_user_id ? data.invoice_user_id.display_name : '';
    replaceIn(
      this.#other,
      innerGroup(
        fieldLine(word('salesperson'), 'invoice_user_id', user),
        fieldLine(word('company'), 'company_id', data.company_id.display_name),
      ),
    );
  }

  #customerGroup(): HTMLElement {
    const { partner_id: partner, state } = this.data;
    this.#picker.show(partner);
    const name =
      state === 'draft'
        ? this.#picker.element
        : partner &&
          el(
            'a',
            { class: 'o_form_uri text-truncate', href: `/odoo/contacts/${partner.id}`, title: partner.display_name },
            partner.display_name,
          );
    return innerGroup(
      fieldLine(
        word('customer'),
        'partner_id',
        el('div', { class: 'o_many2one' }, name, partner && addressLines(partner)),
      ),
    );
  }

  #dateGroup(): HTMLElement {
    const { invoice_date, invoice_date_due, invoice_payment_term_id: terms, currency_id: currency } = this.data;
    const due = terms
      ? fieldLine(word('paymentTerms'), 'invoice_payment_term_id', terms.display_name)
      : fieldLine(word('dueDate'), 'invoice_date_due', shortDay(invoice_date_due));
    return innerGroup(
      fieldLine(word('invoiceDate'), 'invoice_date', shortDay(invoice_date)),
      due,
      fieldLine(word('currency'), 'currency_id', el('span', { class: 'o_form_uri' }, currency.display_name)),
    );
  }

  #pick(customer: Link): void {
    this.model.root.data = { ...this.data, partner_id: customer };
    this.markDirty(true);
    replaceIn(this.#groups, this.#customerGroup(), this.#dateGroup());
  }

  #pay(): void {
    const { resId } = this.model.root;
    if (resId !== false)
      openPaymentDialog({
        id: resId,
        amount: this.data.amount_residual,
        currencyId: this.data.currency_id.id,
        paid: () => void this.refresh(),
      });
  }

  protected changes(): object | undefined {
    const { partner_id: partner, move_type, company_id: company } = this.data;
    return partner
      ? { partner_id: partner.id, move_type, ...(this.model.root.isNew && { company_id: company.id }) }
      : undefined;
  }
}
