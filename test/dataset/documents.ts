import type { Entry, Invoice, Opportunity, Order, Payment } from './types.ts';

interface Terms extends Partial<Omit<Invoice, 'key' | 'customer' | 'instalments'>> {
  readonly amount: number;
  readonly dueIn: number;
}

const invoice = (key: string, customer: string, { amount, dueIn, ...rest }: Terms): Invoice => ({
  key,
  customer,
  kind: 'invoice',
  state: 'posted',
  company: 'main',
  currency: 'BRL',
  issuedIn: Math.min(dueIn - 28, -1),
  instalments: [{ amount, dueIn }],
  excluded: false,
  followers: [],
  ...rest,
});

const creditNote = (key: string, customer: string, terms: Terms): Invoice =>
  invoice(key, customer, { kind: 'credit-note', ...terms });

export const namedInvoices: readonly Invoice[] = [
  invoice('on-time-1', 'on-time', { amount: 1450, dueIn: 21 }),
  invoice('due-soon-1', 'due-soon', { amount: 640.3, dueIn: 5 }),
  invoice('due-soon-2', 'due-soon', { amount: 318.75, dueIn: 2 }),
  invoice('due-today-1', 'due-today', { amount: 990, dueIn: 0 }),
  invoice('late-1-1', 'late-1', { amount: 412.6, dueIn: -1 }),
  invoice('late-2-1', 'late-2', { amount: 733.33, dueIn: -2 }),
  invoice('late-3-1', 'late-3', { amount: 258.9, dueIn: -3 }),
  invoice('slight-1', 'slight', { amount: 780.45, dueIn: -5 }),
  invoice('slight-2', 'slight', { amount: 1200, dueIn: 12 }),
  invoice('moderate-1', 'moderate', { amount: 2300.1, dueIn: -11 }),
  invoice('moderate-by-amount-1', 'moderate-by-amount', { amount: 6200, dueIn: -4 }),
  invoice('high-by-amount-1', 'high-by-amount', { amount: 24_500, dueIn: -9 }),
  invoice('critical-1', 'critical', { amount: 4200, dueIn: -47 }),
  invoice('critical-2', 'critical', { amount: 3150.9, dueIn: -33 }),
  invoice('critical-3', 'critical', { amount: 980.07, dueIn: -12 }),
  invoice('critical-4', 'critical', { amount: 1500, dueIn: 17 }),
  invoice('partly-paid-1', 'partly-paid', { amount: 4000, dueIn: -20 }),
  {
    ...invoice('instalments-1', 'instalments', { amount: 0, dueIn: 49, issuedIn: -41 }),
    instalments: [
      { amount: 2700, dueIn: -11 },
      { amount: 2700, dueIn: 19 },
      { amount: 3600, dueIn: 49 },
    ],
  },
  invoice('credit-note-1', 'credit-note', { amount: 3000, dueIn: -14 }),
  creditNote('credit-note-2', 'credit-note', { amount: 1100, dueIn: -6, issuedIn: -6 }),
  invoice('credit-exceeds-1', 'credit-exceeds', { amount: 900, dueIn: -22 }),
  creditNote('credit-exceeds-2', 'credit-exceeds', { amount: 1250.5, dueIn: -8, issuedIn: -8 }),
  invoice('unapplied-payment-1', 'unapplied-payment', { amount: 3500, dueIn: -18 }),
  invoice('payment-in-process-1', 'payment-in-process', { amount: 1870.4, dueIn: -6 }),
  invoice('two-currencies-1', 'two-currencies', { amount: 2400.25, dueIn: -25, currency: 'USD' }),
  invoice('two-currencies-2', 'two-currencies', { amount: 1020, dueIn: -3 }),
  invoice('branch-only-1', 'branch-only', { amount: 5310.2, dueIn: -19, company: 'branch' }),
  invoice('both-companies-1', 'both-companies', { amount: 1200, dueIn: -4 }),
  invoice('both-companies-2', 'both-companies', { amount: 8900, dueIn: -35, company: 'branch' }),
  invoice('group-1', 'group-billing', { amount: 7450.8, dueIn: -16 }),
  invoice('group-2', 'group', { amount: 2210, dueIn: 8 }),
  invoice('no-email-1', 'no-email', { amount: 515.15, dueIn: -10 }),
  invoice('followed-1', 'followed', {
    amount: 2890,
    dueIn: -13,
    followers: [
      { party: { customer: 'third-party' }, notesToo: false },
      { party: { user: 'clerk' }, notesToo: true },
    ],
  }),
  invoice('draft-1', 'draft-and-cancelled', { amount: 1700, dueIn: -30, state: 'draft' }),
  invoice('cancelled-1', 'draft-and-cancelled', { amount: 2600, dueIn: -40, state: 'cancelled' }),
  invoice('settled-1', 'settled', { amount: 1999.99, dueIn: -38 }),
  invoice('tolerance-1', 'tolerance', { amount: 37.9, dueIn: -60 }),
  invoice('excluded-1', 'excluded', { amount: 5000, dueIn: -40, excluded: true }),
  invoice('excluded-2', 'excluded', { amount: 600, dueIn: -6 }),
  invoice('near-limit-1', 'near-limit', { amount: 5200, dueIn: -5 }),
  invoice('good-payer-1', 'good-payer', { amount: 8700, dueIn: 14 }),
  invoice('english-1', 'english', { amount: 1111.11, dueIn: -7 }),
];

const payment = (
  key: string,
  customer: string,
  rest: Pick<Payment, 'amount' | 'paidIn'> & Partial<Payment>,
): Payment => ({
  key,
  customer,
  company: 'main',
  state: 'booked',
  settles: [],
  ...rest,
});

export const namedPayments: readonly Payment[] = [
  payment('partly-paid-payment', 'partly-paid', { amount: 1500, paidIn: -9, settles: ['partly-paid-1'] }),
  payment('unapplied-payment-payment', 'unapplied-payment', { amount: 2000, paidIn: -2 }),
  payment('in-process-payment', 'payment-in-process', {
    amount: 1870.4,
    paidIn: -1,
    state: 'in-process',
    settles: ['payment-in-process-1'],
  }),
  payment('settled-payment', 'settled', { amount: 1999.99, paidIn: -36, settles: ['settled-1'] }),
];

export const entries: readonly Entry[] = [
  {
    key: 'loose-entry-1',
    company: 'main',
    customer: 'loose-entry',
    label: 'Saldo inicial',
    amount: 1340,
    bookedIn: -55,
  },
];

const order = (key: string, customer: string, amount: number, rest: Partial<Order> = {}): Order => ({
  key,
  customer,
  amount,
  company: 'main',
  salesperson: 'salesperson',
  state: 'draft',
  orderedIn: -1,
  text: 'Serviço de implantação',
  ...rest,
});

export const orders: readonly Order[] = [
  order('quotation-critical', 'critical', 12_400),
  order('quotation-good-payer', 'good-payer', 18_000),
  order('quotation-slight', 'slight', 2_350),
  order('quotation-moderate', 'moderate', 3_980),
  // On a contact: the debt is its parent's.
  order('quotation-group-buyer', 'group-buyer', 9_999.9),
  // In the branch, where this customer owes more than in the main company.
  order('quotation-both-companies', 'both-companies', 4_500, { company: 'branch' }),
  order('order-on-time', 'on-time', 1_450, { state: 'confirmed', orderedIn: -8 }),
];

export const opportunities: readonly Opportunity[] = [
  {
    key: 'lead-critical',
    company: 'main',
    customer: 'critical',
    salesperson: 'salesperson',
    name: 'Ampliação da linha de montagem',
    expected: 48_000,
  },
];
