import { addressLines } from './address-lines.ts';
import { type Child, el, replaceIn } from './dom.ts';
import { fieldLine, innerGroup } from './form-parts.ts';
import { type FormRoutes, FormView } from './form-view.ts';
import { word } from './words.ts';

interface CustomerData {
  readonly name: string | false;
  readonly display_name: string;
  readonly email: string | false;
  readonly phone: string | false;
  readonly vat: string | false;
  readonly contact_address_inline: string | false;
}

const blank: CustomerData = {
  name: false,
  display_name: '',
  email: false,
  phone: false,
  vat: false,
  contact_address_inline: false,
};

/** A customer to look at, with the conversation that reminders are written into. */
export class CustomerForm extends FormView<CustomerData> {
  readonly props = { resModel: 'res.partner', context: {} };
  protected readonly listTitle = word('customers');
  protected readonly listPath = '/odoo/customer-invoices';
  protected readonly viewClass = 'o_res_partner_form';
  protected readonly specification = {
    name: {},
    display_name: {},
    email: {},
    phone: {},
    vat: {},
    contact_address_inline: {},
    commercial_partner_id: { fields: {} },
  };
  readonly #groups = el('div', { class: 'o_group' });

  constructor(id: number | false, routes: FormRoutes) {
    super('res.partner', id, blank, routes);
  }

  protected title = (): string => this.data.name || word('newRecord');
  protected stage = (): string => '';
  protected stages = () => [];
  protected buttons = () => [];
  protected changes = () => undefined;

  protected sheet(): Child[] {
    const title = el('h1', {}, el('div', { name: 'name', class: 'o_field_widget o_field_char' }, this.heading));
    return [el('div', { class: 'oe_title' }, title), this.#groups];
  }

  protected drawData(): void {
    const { data } = this;
    const left = innerGroup(fieldLine(word('address'), 'contact_address', addressLines(data)));
    const right = innerGroup(
      fieldLine(word('email'), 'email', data.email || ''),
      fieldLine(word('phone'), 'phone', data.phone || ''),
      fieldLine(word('taxId'), 'vat', data.vat || ''),
    );
    replaceIn(this.#groups, left, right);
  }
}
