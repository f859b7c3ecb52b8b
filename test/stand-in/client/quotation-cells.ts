import { avatar } from './avatar.ts';
import { badge, type Tone } from './badge.ts';
import type { Link } from './datapoint.ts';
import { el } from './dom.ts';
import { money } from './format.ts';
import { type Word, word } from './words.ts';

export interface QuotationData {
  readonly name: string;
  readonly state: string;
  readonly create_date: string;
  readonly partner_id: Link | false;
  readonly user_id: Link | false;
  readonly company_id: Link;
  readonly currency_id: Link;
  readonly amount_total: number;
  readonly invoice_status: string;
}

const states: Readonly<Record<string, readonly [Word, Tone]>> = {
  draft: ['quotation', 'info'],
  sent: ['quotationSent', 'primary'],
  sale: ['salesOrder', 'success'],
  cancel: ['cancelled', '300'],
};

export const nameOf = (link: Link | false): string => (link ? link.display_name : '');

export function salesperson({ user_id: user }: QuotationData): HTMLElement | '' {
  if (!user) return '';
  return el(
    'div',
    { name: 'user_id', class: 'o_field_widget o_field_many2one_avatar_user o_field_many2one_avatar' },
    el(
      'div',
      { class: 'o_avatar_row' },
      avatar(user.display_name),
      el('span', { class: 'text-truncate' }, user.display_name),
    ),
  );
}

export function total({ amount_total, currency_id, invoice_status }: QuotationData): HTMLElement {
  const tone = invoice_status === 'to invoice' ? ' text-info' : '';
  return el(
    'div',
    { name: 'amount_total', class: `o_field_widget o_field_monetary fw-bold${tone}` },
    el('span', {}, money(amount_total, currency_id.id)),
  );
}

export function state(data: QuotationData): HTMLElement {
  const [label, tone] = states[data.state] ?? (['quotation', 'info'] as const);
  return badge('state', word(label), tone);
}
