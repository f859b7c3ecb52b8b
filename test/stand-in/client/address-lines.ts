import { el } from './dom.ts';

export interface Address {
  readonly contact_address_inline?: string | false;
}

/** What stands under a customer's name: street, town, tax id. */
export const addressLines = ({ contact_address_inline: address }: Address): HTMLElement =>
  el(
    'div',
    { class: 'o_field_many2one_extra' },
    ...(address || '')
      .split('\n')
      .filter(Boolean)
      .map((line) => el('div', { class: 'text-truncate', title: line }, line)),
  );
