/** Database ids of the documents of the data set that are copied. */
export interface Originals {
  readonly customer: number;
  /** Open invoices: in reais, in dollars and of the other company; and an open credit note. */
  readonly open: { readonly reais: number; readonly dollars: number; readonly branch: number; readonly credit: number };
  /** An invoice and the payment that settles it, in full. */
  readonly paid: { readonly invoice: number; readonly payment: number };
}

/**
 * Copies the rows of documents that Odoo itself posted: `size` open ones, half as many customers, half as many invoices
 * that were paid in the last two years with their payments. Every stored figure is set as Odoo would have set it.
 */
export function bulkSql(size: number, today: string, originals: Originals): string {
  const half = size / 2;
  const { reais, dollars, branch, credit } = originals.open;
  const { invoice, payment } = originals.paid;
  return `
    ${unguarded}
    ${helpers}
    create temp table customer as
      select i, ${CUSTOMERS} + i as id, (array['Comercial', 'Indústria', 'Transportes', 'Mercado', 'Serviços'])[1 + i % 5]
        || ' ' || (array['Aurora', 'São Bento', 'Ipê', 'Guarani', 'Litoral', 'Planalto', 'Horizonte'])[1 + i % 7]
        || ' ' || i || ' Ltda' as name
      from generate_series(1, ${half}) i;
    insert into res_partner select new.* from customer c, res_partner old,
      jsonb_populate_record(old, jsonb_build_object('id', c.id, 'commercial_partner_id', c.id, 'vat', null,
        'name', c.name, 'complete_name', c.name, 'commercial_company_name', c.name,
        'email', 'contas@cliente-' || i || '.example', 'email_normalized', 'contas@cliente-' || i || '.example',
        'create_date', date '${today}' - 730 - i % 365, 'write_date', date '${today}' - 730 - i % 365)) new
      where old.id = ${originals.customer};

    create temp table document as
      select i, ${OPEN} + i as move, 100000 + i as number, null::int as payment, null::int as settlement, 'not_paid' as payment_state,
        case when i % 33 = 0 then ${credit} when i % 10 = 1 then ${dollars} when i % 7 = 2 then ${branch} else ${reais} end as original,
        pg_temp.drawn_customer(i, ${half}) as customer, pg_temp.drawn_amount(i) as amount,
        least(due - 30, date '${today}' - 1) as issued, due
      from generate_series(1, ${size}) i, lateral (select date '${today}' - 200 + floor(260 * pg_temp.drawn(i, 3))::int as due) d
      union all
      select i, ${PAID} + i, 500000 + i, null, ${SETTLEMENTS} + i, 'paid', ${invoice},
        pg_temp.drawn_customer(-i, ${half}), pg_temp.drawn_amount(-i), due - 30, due
      from generate_series(1, ${half}) i, lateral (select date '${today}' - 60 - floor(640 * pg_temp.drawn(-i, 3))::int as due) d;
    insert into document
      select i, ${PAYMENTS} + i, 100000 + i, ${PAYMENTS} + i, settlement, 'not_paid', p.move_id, customer, d.amount, paid, paid
      from document d, account_payment p, lateral (select due - 5 + floor(60 * pg_temp.drawn(-i, 4) ^ 3)::int as paid) q
      where settlement is not null and p.id = ${payment};
    analyze customer, document;

    ${moves}
    insert into account_payment select new.* from document d join account_move m on m.id = d.move, account_payment old,
      jsonb_populate_record(old, jsonb_build_object('id', d.payment, 'move_id', d.move, 'name', m.name,
        'partner_id', d.customer, 'date', d.due, 'amount', d.amount, 'amount_company_currency_signed', d.amount,
        'create_date', d.due, 'write_date', d.due)) new
      where old.id = ${payment} and d.payment is not null;
    insert into account_move__account_payment (invoice_id, payment_id)
      select ${PAID} + i, payment from document where payment is not null;
    ${lines}
    ${settlements}
    ${sequences}
    ${guarded}`;
}

/** Ids far beyond those of the data set; the lines of a document stand at twice its id. */
const CUSTOMERS = 1_000_000;
const OPEN = 1_000_000;
const PAID = 2_000_000;
const PAYMENTS = 3_000_000;
const SETTLEMENTS = 1_000_000;

/** The same numbers on every run; few customers have much and many have little. */
const helpers = `
    create function pg_temp.drawn(i int, salt int) returns float language sql immutable
      as 'select (hashint4extended(i, salt) & 2147483647)::float / 2147483648';
    create function pg_temp.drawn_customer(i int, customers int) returns int language sql immutable
      as 'select ${CUSTOMERS} + 1 + floor(customers * pg_temp.drawn(i, 1) ^ 2)::int';
    create function pg_temp.drawn_amount(i int) returns numeric language sql immutable
      as 'select round(exp(4 + 7 * pg_temp.drawn(i, 2))::numeric, 2)';`;

/** Signs as in the original; without taxes, total and untaxed are the same. */
const moves = `
    insert into account_move select new.* from document d join account_move old on old.id = d.original
      join customer c on c.id = d.customer,
      lateral (select round(d.amount / coalesce(nullif(old.invoice_currency_rate, 0), 1), 2) as in_company,
        sign(old.amount_total_signed) as side, old.sequence_prefix || d.number as name) x,
      jsonb_populate_record(old, jsonb_build_object('id', d.move, 'name', x.name, 'payment_reference', x.name,
        'sequence_number', d.number, 'origin_payment_id', d.payment,
        'partner_id', c.id, 'commercial_partner_id', c.id, 'partner_shipping_id', c.id, 'access_token', null,
        'invoice_partner_display_name', c.name, 'date', d.issued, 'payment_state', d.payment_state,
        'invoice_date', case when old.invoice_date is not null then d.issued end,
        'invoice_date_due', case when old.invoice_date_due is not null then d.due end,
        'amount_untaxed', d.amount, 'amount_total', d.amount,
        'amount_residual', case when old.amount_residual = 0 then 0 else d.amount end,
        'amount_untaxed_signed', x.side * x.in_company, 'amount_total_signed', x.side * x.in_company,
        'amount_untaxed_in_currency_signed', x.side * d.amount, 'amount_total_in_currency_signed', x.side * d.amount,
        'amount_residual_signed', case when old.amount_residual = 0 then 0 else x.side * x.in_company end,
        'create_date', d.issued, 'write_date', d.issued)) new;`;

/** Written on the day of the document, as customers are before their first: the last change is not one of a hundred thousand at once. */
const lines = `
    insert into account_move_line select new.* from document d
      join account_move m on m.id = d.move
      join (select *, row_number() over (partition by move_id order by id) - 1 as place from account_move_line) at on at.move_id = d.original
      join account_move_line old on old.id = at.id
      join account_account a on a.id = old.account_id,
      lateral (select sign(old.balance) * d.amount as in_currency,
        round(old.balance / old.amount_currency * sign(old.balance) * d.amount, 2) as balance,
        a.account_type = 'asset_receivable' as receivable) x,
      jsonb_populate_record(old, jsonb_build_object('id', 2 * d.move + at.place, 'move_id', d.move, 'move_name', m.name,
        'name', case when old.display_type = 'payment_term' then m.name else old.name end, 'partner_id', d.customer,
        'payment_id', d.payment, 'date', d.issued, 'invoice_date', m.invoice_date,
        'date_maturity', case when old.date_maturity is not null then d.due end,
        'debit', greatest(x.balance, 0), 'credit', greatest(-x.balance, 0), 'balance', x.balance, 'amount_currency', x.in_currency,
        'price_unit', case when old.price_unit <> 0 then d.amount else 0 end,
        'price_subtotal', sign(old.price_subtotal) * d.amount, 'price_total', sign(old.price_total) * d.amount,
        'amount_residual', case when x.receivable and d.settlement is null then x.balance else 0 end,
        'amount_residual_currency', case when x.receivable and d.settlement is null then x.in_currency else 0 end,
        'reconciled', x.receivable and d.settlement is not null,
        'full_reconcile_id', case when x.receivable then d.settlement end,
        'matching_number', case when x.receivable then d.settlement::text end,
        'create_date', d.issued, 'write_date', d.issued)) new;`;

/** Any settlement will do as the original: all that tells them apart is set anew. */
const settlements = `
    insert into account_full_reconcile select new.* from document d, account_full_reconcile old,
      jsonb_populate_record(old, jsonb_build_object('id', d.settlement, 'create_date', d.due, 'write_date', d.due)) new
      where d.payment is not null and old.id = (select min(id) from account_full_reconcile);
    insert into account_partial_reconcile select new.* from document d
      join account_move_line debit on debit.move_id = ${PAID} + d.i and debit.reconciled
      join account_move_line credit on credit.move_id = d.move and credit.reconciled,
      account_partial_reconcile old,
      jsonb_populate_record(old, jsonb_build_object('id', d.settlement, 'full_reconcile_id', d.settlement,
        'debit_move_id', debit.id, 'credit_move_id', credit.id, 'company_id', debit.company_id, 'max_date', d.due,
        'debit_currency_id', debit.currency_id, 'credit_currency_id', credit.currency_id, 'amount', d.amount,
        'debit_amount_currency', d.amount, 'credit_amount_currency', d.amount, 'exchange_move_id', null,
        'create_date', d.due, 'write_date', d.due)) new
      where d.payment is not null and old.id = (select min(id) from account_partial_reconcile);`;

const tables = [
  'res_partner',
  'account_move',
  'account_move_line',
  'account_payment',
  'account_full_reconcile',
  'account_partial_reconcile',
];

const sequences = tables
  .map((table) => `select setval('${table}_id_seq', (select max(id) from ${table}));`)
  .join('\n    ');

/** Most of the time would go into checking references and keeping indexes: neither while copying. */
const unguarded = `
    set local session_replication_role = replica;
    create temp table index_kept as select indexname, indexdef from pg_indexes
      where schemaname = 'public' and tablename in (${tables.map((table) => `'${table}'`).join(', ')}) and indexdef not like 'CREATE UNIQUE%';
    do $$ declare name text; begin
      for name in select indexname from index_kept loop execute format('drop index %I', name); end loop;
    end $$;`;
const guarded = `
    do $$ declare definition text; begin
      for definition in select indexdef from index_kept loop execute definition; end loop;
    end $$;`;
