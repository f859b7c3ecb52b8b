import type { CalendarDate } from '../../../shared/domain/calendar/calendar-date.ts';
import type { StopRule } from '../../../shared/domain/planning/contact-plan.ts';
import type { CustomerDecision } from './decide.ts';

/** Days the kinds hang on, around the day of the run. */
export interface Days {
  readonly today: CalendarDate;
  readonly yesterday: CalendarDate;
  /** A business day, as the next one. */
  readonly tomorrow: CalendarDate;
  readonly inFiveDays: CalendarDate;
  readonly sixDaysAgo: CalendarDate;
}

/** One way of owing, and what today's run makes of it; `n` tells apart those of a kind. */
export interface DebtorKind {
  readonly title: string;
  readonly invoices: (n: number) => readonly { readonly amount: number; readonly due: keyof Days }[];
  readonly language?: 'pt_BR' | 'en_US' | 'es_ES';
  readonly reachable?: 'no_address' | 'address_refused';
  /** Received: for the first invoice, without saying what for, or on its way through the bank. */
  readonly received?: { readonly as: 'matched' | 'unapplied' | 'on_its_way'; readonly amount: (n: number) => number };
  readonly leftOut?: true;
  /** The CRM does not know its invoices as sent; those of all others it does. */
  readonly unsent?: true;
  readonly decided?: CustomerDecision;
  /** The amounts its one mail states, or the rules by one of which there is none: not every CRM knows payments on their way. */
  readonly comesTo: { readonly mail: (n: number) => readonly number[] } | { readonly stops: readonly StopRule[] };
}

/** Small enough for the second reminder to leave by itself, and each another. */
const small = (n: number) => 200 + n + n / 100;
const late = { invoices: (n: number) => [{ amount: small(n), due: 'sixDaysAgo' as const }] };
const itsAmount = { mail: (n: number) => [small(n)] };
const once = (amount: (n: number) => number, due: keyof Days) => ({
  invoices: (n: number) => [{ amount: amount(n), due }],
  comesTo: { mail: (n: number) => [amount(n)] },
});

/** The ways in which the régua writes by itself, and the stops that the books or people put in its way. */
export const DEBTOR_KINDS: readonly DebtorKind[] = [
  { title: 'late', ...late, comesTo: itsAmount },
  { title: 'late, English', ...late, language: 'en_US', comesTo: itsAmount },
  { title: 'late, Spanish', ...late, language: 'es_ES', comesTo: itsAmount },
  { title: 'just late', ...once((n) => 3000 + n, 'yesterday') },
  { title: 'due tomorrow', ...once((n) => 900 + n, 'tomorrow') },
  { title: 'due in five days', ...once((n) => 1500 + n, 'inFiveDays') },
  {
    title: 'late twice',
    invoices: (n) => [...late.invoices(n), { amount: 100 + n, due: 'yesterday' }],
    comesTo: { mail: (n) => [small(n), 100 + n, small(n) + 100 + n] },
  },
  {
    title: 'partly paid',
    ...late,
    received: { as: 'matched', amount: (n) => 50 + n },
    comesTo: { mail: (n) => [small(n) - 50 - n] },
  },
  {
    title: 'with a credit',
    ...late,
    received: { as: 'unapplied', amount: (n) => 80 + n },
    comesTo: { mail: (n) => [80 + n, small(n) - 80 - n] },
  },
  { title: 'behind a refused address', ...late, reachable: 'address_refused', comesTo: itsAmount },
  { title: 'without an address', ...late, reachable: 'no_address', comesTo: { stops: ['no_billing_contact'] } },
  { title: 'who paid', ...late, received: { as: 'matched', amount: small }, comesTo: { stops: ['paid'] } },
  {
    title: 'whose payment is on its way',
    ...late,
    received: { as: 'on_its_way', amount: small },
    comesTo: { stops: ['payment_clearing', 'paid'] },
  },
  {
    title: 'with more credit than debt',
    ...late,
    received: { as: 'unapplied', amount: (n) => small(n) + 1 },
    comesTo: { stops: ['net_not_positive'] },
  },
  {
    title: 'owing a trifle',
    invoices: (n) => [{ amount: 20 + n / 100, due: 'sixDaysAgo' }],
    comesTo: { stops: ['below_tolerance'] },
  },
  { title: 'left out in the CRM', ...late, leftOut: true, comesTo: { stops: ['left_out_by_crm'] } },
  { title: 'whose invoice was never sent', ...late, unsent: true, comesTo: { stops: ['invoice_never_sent'] } },
  { title: 'who promised', ...late, decided: 'promise', comesTo: { stops: ['promise'] } },
  { title: 'who disputes', ...late, decided: 'dispute', comesTo: { stops: ['disputed'] } },
  { title: 'in a pause', ...late, decided: 'pause', comesTo: { stops: ['pause'] } },
  { title: 'not to be contacted', ...late, decided: 'do_not_contact', comesTo: { stops: ['do_not_contact'] } },
];
