import { badge, type Tone } from './badge.ts';
import type { Link } from './datapoint.ts';
import { el } from './dom.ts';
import { remaining, shortDay } from './format.ts';
import { type Word, word } from './words.ts';

export interface InvoiceData {
  readonly name: string | false;
  readonly display_name: string;
  readonly move_type: string;
  readonly state: string;
  readonly payment_state: string;
  readonly status_in_payment: string;
  readonly invoice_partner_display_name: string | false;
  readonly invoice_date: string | false;
  readonly invoice_date_due: string | false;
  readonly amount_untaxed_in_currency_signed: number;
  readonly amount_total_in_currency_signed: number;
  /** In the company's currency. */
  readonly amount_untaxed_signed: number;
  readonly amount_total_signed: number;
  readonly currency_id: Link;
  readonly company_id: Link;
}

const statuses: Readonly<Record<string, readonly [Word, Tone]>> = {
  draft: ['draft', 'info'],
  posted: ['posted', '300'],
  sent: ['sent', '300'],
  partial: ['partial', '300'],
  in_payment: ['inPayment', 'success'],
  paid: ['paid', 'success'],
  reversed: ['reversed', 'success'],
  cancel: ['cancelled', 'danger'],
};

const settled = ['paid', 'in_payment', 'reversed'];

export function dueDate({ invoice_date_due: due, payment_state, state }: InvoiceData): HTMLElement | '' {
  if (!due || settled.includes(payment_state) || state === 'cancel') return '';
  const { days, text } = remaining(due);
  const tone = days < 0 ? 'fw-bold text-danger' : days === 0 ? 'fw-bold text-warning' : undefined;
  const inner = el('div', { class: tone, title: shortDay(due) }, text);
  return el('div', { name: 'invoice_date_due', class: 'o_field_widget o_field_remaining_days' }, inner);
}

export const number = ({ name }: InvoiceData): HTMLElement =>
  el(
    'div',
    { name: 'name', class: 'o_field_widget o_field_char_with_placeholder_field_to_check fw-bold' },
    el('span', {}, name || '/'),
  );

export function status(data: InvoiceData): HTMLElement {
  const [label, tone] = statuses[data.status_in_payment] ?? (['posted', '300'] as const);
  return badge('status_in_payment', word(label), tone);
}

/** Cards tell posted from not, and nothing of payments. */
export function state({ state }: InvoiceData): HTMLElement {
  const [label] = statuses[state] ?? (['posted'] as const);
  const tone = state === 'posted' ? 'success' : state === 'cancel' ? 'danger' : 'info';
  return badge('state', word(label), tone);
}
