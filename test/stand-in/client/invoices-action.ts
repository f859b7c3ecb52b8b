import { cardAmount } from './card-amount.ts';
import { money, shortDay } from './format.ts';
import { dueDate, type InvoiceData, number, state, status } from './invoice-cells.ts';
import type { ListAction } from './list-action.ts';
import { session } from './session.ts';
import { word } from './words.ts';

const link = { fields: { display_name: {} } };

export const invoicesAction = (): ListAction<InvoiceData> => ({
  path: 'customer-invoices',
  app: 'accounting',
  model: 'account.move',
  title: word('invoices'),
  viewClass: 'o_account_tree_view',
  context: { default_move_type: 'out_invoice' },
  domain: [['move_type', 'in', ['out_invoice', 'out_refund', 'out_receipt']]],
  order: 'invoice_date desc, name desc',
  specification: {
    name: {},
    display_name: {},
    move_type: {},
    state: {},
    payment_state: {},
    status_in_payment: {},
    invoice_partner_display_name: {},
    invoice_date: {},
    invoice_date_due: {},
    amount_untaxed_in_currency_signed: {},
    amount_total_in_currency_signed: {},
    amount_untaxed_signed: {},
    amount_total_signed: {},
    currency_id: link,
    company_id: link,
  },
  columns: [
    {
      name: 'name',
      label: word('number'),
      kind: 'char',
      width: 148,
      sortable: true,
      classes: 'o_list_char',
      tooltip: ({ name }) => name || '',
      render: number,
    },
    {
      name: 'invoice_partner_display_name',
      label: word('customer'),
      kind: 'char',
      sortable: true,
      classes: 'o_list_char o_readonly_modifier',
      tooltip: ({ invoice_partner_display_name: partner }) => partner || '',
      render: ({ invoice_partner_display_name: partner }) => partner || '',
    },
    {
      name: 'invoice_date',
      label: word('invoiceDate'),
      kind: 'date',
      width: 136,
      sortable: true,
      classes: 'o_readonly_modifier',
      render: ({ invoice_date }) => shortDay(invoice_date),
    },
    {
      name: 'invoice_date_due',
      label: word('dueDate'),
      kind: 'date',
      width: 152,
      sortable: true,
      classes: 'o_remaining_days_cell',
      render: dueDate,
    },
    {
      name: 'amount_untaxed_in_currency_signed',
      label: word('untaxed'),
      kind: 'number',
      width: 124,
      sortable: true,
      sum: 'amount_untaxed_signed',
      classes: 'o_readonly_modifier',
      render: (data) => money(data.amount_untaxed_in_currency_signed, data.currency_id.id),
    },
    {
      name: 'amount_total_in_currency_signed',
      label: word('total'),
      kind: 'number',
      width: 124,
      sortable: true,
      sum: 'amount_total_signed',
      classes: 'o_readonly_modifier fw-bold',
      render: (data) => money(data.amount_total_in_currency_signed, data.currency_id.id),
    },
    {
      name: 'status_in_payment',
      label: word('status'),
      kind: 'badge',
      width: 152,
      classes: 'o_badge_cell o_readonly_modifier',
      render: status,
    },
  ],
  card: (data) => ({
    name: data.invoice_partner_display_name || '',
    amount: cardAmount('amount_total_in_currency_signed', data.amount_total_in_currency_signed, data.currency_id.id),
    facts: [data.name || '', shortDay(data.invoice_date)],
    status: state(data),
  }),
  filters: [
    [{ id: 'mine', label: word('myInvoices'), domain: [['invoice_user_id', '=', session().uid]] }],
    [
      { id: 'draft', label: word('draft'), domain: [['state', '=', 'draft']] },
      { id: 'posted', label: word('posted'), domain: [['state', '=', 'posted']] },
      { id: 'cancelled', label: word('cancelled'), domain: [['state', '=', 'cancel']] },
    ],
    [
      { id: 'invoices', label: word('invoices'), domain: [['move_type', '=', 'out_invoice']] },
      { id: 'receipts', label: word('receipts'), domain: [['move_type', '=', 'out_receipt']] },
      { id: 'refunds', label: word('creditNotes'), domain: [['move_type', '=', 'out_refund']] },
    ],
    [
      {
        id: 'to-pay',
        label: word('toPay'),
        domain: ['&', ['state', '=', 'posted'], ['payment_state', 'in', ['not_paid', 'partial']]],
      },
      {
        id: 'overdue',
        label: word('overdue'),
        domain: [
          '&',
          '&',
          ['invoice_date_due', '<', new Date().toISOString().slice(0, 10)],
          ['state', '=', 'posted'],
          ['payment_state', 'in', ['not_paid', 'partial']],
        ],
      },
    ],
  ],
  preset: ['invoices', 'receipts'],
  groupings: [
    { field: 'invoice_user_id', label: word('salesperson') },
    { field: 'partner_id', label: word('partner') },
    { field: 'status_in_payment', label: word('status') },
    { field: 'company_id', label: word('company') },
  ],
  buttons: [word('upload')],
  searched: ['name', 'partner_id'],
});
