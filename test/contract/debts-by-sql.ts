import { z } from 'zod';
import { addDays, type CalendarDate, calendarDateIn } from '../../shared/domain/calendar-date.ts';
import type { Money } from '../../shared/domain/money.ts';
import { createBrazilianBankingDays } from '../../sidecar/calendar/brazilian-banking-days.ts';

export interface SqlDebt {
  readonly customerId: number;
  readonly companyId: number;
  readonly overdue: Money[];
  readonly notDue: Money[];
  readonly credit: Money[];
}

const Row = z.object({
  customer: z.number(),
  company: z.number(),
  currency: z.string().nullable(),
  overdue: z.coerce.number(),
  not_due: z.coerce.number(),
  credit: z.coerce.number(),
});

/**
 * Every customer of the database in every company with its debts, worked out by PostgreSQL alone: a second opinion
 * that shares nothing with the product but the definition in words.
 */
export async function debtsBySql(sql: (query: string) => Promise<unknown[]>, major: number): Promise<SqlDebt[]> {
  const rows = z.array(Row).parse(await sql(query(major, lastDayInTime())));
  const debts = new Map<string, SqlDebt>();
  for (const row of rows) {
    const key = `${row.company}:${row.customer}`;
    const debt = debts.get(key) ?? {
      customerId: row.customer,
      companyId: row.company,
      overdue: [],
      notDue: [],
      credit: [],
    };
    debts.set(key, debt);
    const { currency } = row;
    if (currency === null) continue;
    if (row.overdue > 0) debt.overdue.push({ currency, minor: row.overdue });
    if (row.not_due > 0) debt.notDue.push({ currency, minor: row.not_due });
    if (row.credit > 0) debt.credit.push({ currency, minor: row.credit });
  }
  return [...debts.values()];
}

/** What was due by the last business day before today is late today, and nothing else is. */
function lastDayInTime(): CalendarDate {
  const calendar = createBrazilianBankingDays();
  let day = addDays(calendarDateIn('America/Sao_Paulo', new Date()), -1);
  while (!calendar.isBusinessDay(day)) day = addDays(day, -1);
  return day;
}

function query(major: number, lastLateDueDate: CalendarDate): string {
  const receivable =
    major >= 16
      ? `join account_account a on a.id = l.account_id and a.account_type = 'asset_receivable'`
      : `join account_account a on a.id = l.account_id join account_account_type t on t.id = a.user_type_id and t.type = 'receivable'`;
  const excluded = major >= 18 ? 'coalesce(l.no_followup, false)' : 'coalesce(l.blocked, false)';
  return `
    with line as (
      select p.commercial_partner_id as customer, l.company_id as company, c.name as currency,
             round(l.amount_residual_currency * 100) as cents,
             coalesce(l.date_maturity, case when m.move_type = 'entry' then null else l.date end) as due
      from account_move_line l
      join account_move m on m.id = l.move_id and m.state = 'posted'
      ${receivable}
      join res_currency c on c.id = l.currency_id
      join res_partner p on p.id = l.partner_id
      where not (${excluded} and l.amount_residual_currency > 0)
    ), total as (
      select customer, company, currency,
             coalesce(sum(cents) filter (where cents > 0 and due <= '${lastLateDueDate}'), 0) as late,
             coalesce(sum(cents) filter (where cents > 0 and due > '${lastLateDueDate}'), 0) as open,
             coalesce(-sum(cents) filter (where cents < 0), 0) as credit
      from line group by customer, company, currency
    )
    select p.id as customer, k.id as company, t.currency,
           coalesce(greatest(0, t.late - t.credit), 0) as overdue,
           coalesce(greatest(0, t.open - greatest(0, t.credit - t.late)), 0) as not_due,
           coalesce(greatest(0, t.credit - t.late - t.open), 0) as credit
    from res_partner p cross join res_company k
    left join total t on t.customer = p.id and t.company = k.id
    where p.commercial_partner_id = p.id and p.active
      and p.id not in (select partner_id from res_users) and p.id not in (select partner_id from res_company)
    order by p.id, k.id, t.currency`;
}
