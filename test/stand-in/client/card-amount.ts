import { el } from './dom.ts';
import { money } from './format.ts';

export const cardAmount = (field: string, amount: number, currencyId: number): HTMLElement =>
  el(
    'div',
    { name: field, class: 'o_field_widget o_readonly_modifier o_field_monetary fw-bolder ms-auto flex-shrink-0' },
    el('span', {}, money(amount, currencyId)),
  );
