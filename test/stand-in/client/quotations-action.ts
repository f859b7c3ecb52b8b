import { cardAmount } from './card-amount.ts';
import { shortInstant } from './format.ts';
import { icon } from './icon.ts';
import type { ListAction } from './list-action.ts';
import { nameOf, type QuotationData, salesperson, state, total } from './quotation-cells.ts';
import { session } from './session.ts';
import { word } from './words.ts';

const link = { fields: { display_name: {} } };

export const quotationsAction = (): ListAction<QuotationData> => ({
  path: 'sales',
  app: 'sales',
  model: 'sale.order',
  title: word('quotations'),
  viewClass: 'o_sale_list',
  context: {},
  domain: [],
  order: 'create_date desc, id desc',
  specification: {
    name: {},
    state: {},
    create_date: {},
    partner_id: link,
    user_id: link,
    company_id: link,
    currency_id: link,
    amount_total: {},
    invoice_status: {},
  },
  columns: [
    {
      name: 'name',
      label: word('number'),
      kind: 'char',
      width: 90,
      sortable: true,
      classes: 'o_list_char fw-bold',
      render: ({ name }) => name,
    },
    {
      name: 'create_date',
      label: word('creationDate'),
      kind: 'date',
      width: 170,
      sortable: true,
      classes: 'o_readonly_modifier',
      render: ({ create_date }) => shortInstant(create_date),
    },
    {
      name: 'partner_id',
      label: word('customer'),
      kind: 'link',
      sortable: true,
      classes: 'o_list_many2one',
      tooltip: ({ partner_id }) => nameOf(partner_id),
      render: ({ partner_id }) => nameOf(partner_id),
    },
    {
      name: 'user_id',
      label: word('salesperson'),
      kind: 'link',
      width: 182,
      sortable: true,
      classes: 'o_list_many2one o_many2one_avatar_user_cell',
      render: salesperson,
    },
    {
      name: 'activity_ids',
      label: word('activities'),
      kind: 'other',
      width: 100,
      classes: 'o_list_activity_cell',
      render: () => icon('clock', 'o_list_activity'),
    },
    {
      name: 'company_id',
      label: word('company'),
      kind: 'link',
      width: 218,
      sortable: true,
      classes: 'o_list_many2one',
      render: ({ company_id }) => nameOf(company_id),
    },
    {
      name: 'amount_total',
      label: word('total'),
      kind: 'number',
      width: 124,
      sortable: true,
      sum: 'amount_total',
      classes: 'o_monetary_cell',
      render: total,
    },
    { name: 'state', label: word('status'), kind: 'badge', width: 130, classes: 'o_badge_cell', render: state },
  ],
  card: (data) => ({
    name: nameOf(data.partner_id),
    amount: cardAmount('amount_total', data.amount_total, data.currency_id.id),
    facts: [data.name, shortInstant(data.create_date)],
    status: state(data),
  }),
  filters: [
    [{ id: 'mine', label: word('myQuotations'), domain: [['user_id', '=', session().uid]] }],
    [
      { id: 'quotations', label: word('quotations'), domain: [['state', 'in', ['draft', 'sent']]] },
      { id: 'orders', label: word('salesOrders'), domain: [['state', '=', 'sale']] },
    ],
  ],
  preset: ['mine'],
  groupings: [
    { field: 'user_id', label: word('salesperson') },
    { field: 'partner_id', label: word('customer') },
    { field: 'state', label: word('status') },
  ],
  buttons: [],
  searched: ['name', 'partner_id'],
});
