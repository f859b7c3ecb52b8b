/**
 * One row per customer, company, currency and bucket. Credits are laid on the debts of their currency in order of due
 * date: a debt keeps what its running total exceeds them by, and no more than itself.
 */
export function debtsQuery(major: number, today: string, lastLateDueDate: string): string {
  const receivable =
    major >= 16
      ? `join account_account a on a.id = l.account_id and a.account_type = 'asset_receivable'`
      : `join account_account a on a.id = l.account_id join account_account_type t on t.id = a.user_type_id and t.type = 'receivable'`;
  const excluded = major >= 18 ? 'coalesce(l.no_followup, false)' : 'coalesce(l.blocked, false)';
  return `
    with line as (
      select l.id, p.commercial_partner_id as customer, l.company_id as company, c.name as currency,
             round(l.amount_residual_currency * 10::numeric ^ c.decimal_places) as minor,
             coalesce(l.date_maturity, case when m.move_type = 'entry' then null else l.date end) as due
      from account_move_line l
      join account_move m on m.id = l.move_id and m.state = 'posted'
      ${receivable}
      join res_currency c on c.id = l.currency_id
      join res_partner p on p.id = l.partner_id
      where l.amount_residual_currency <> 0 and not (${excluded} and l.amount_residual_currency > 0)
    ), credit as (
      select customer, company, currency, -sum(minor) as minor from line where minor < 0 group by 1, 2, 3
    ), debt as (
      select customer, company, currency, line.minor, coalesce(credit.minor, 0) as credit,
             case when due <= '${lastLateDueDate}' then date '${today}' - due else 0 end as days_late,
             sum(line.minor) over (partition by customer, company, currency order by due, id) as running
      from line left join credit using (customer, company, currency)
      where line.minor > 0 and due is not null
    ), part as (
      select customer, company, currency, greatest(0, least(minor, running - credit)) as minor,
             case when days_late = 0 then 'not_due' when days_late <= 30 then '1_30' when days_late <= 60 then '31_60'
                  when days_late <= 90 then '61_90' when days_late <= 180 then '91_180' else 'over_180' end as bucket
      from debt
      union all
      select customer, company, currency, greatest(0, credit.minor - coalesce(sum(debt.minor), 0)), 'credit'
      from credit left join debt using (customer, company, currency) group by 1, 2, 3, credit.minor
    ), total as (
      select customer, company, currency, bucket, sum(minor) as minor from part group by 1, 2, 3, 4 having sum(minor) > 0
    )
    select p.id as customer, k.id as company,
           case when t.minor is not null
                then json_build_object('currency', t.currency, 'bucket', t.bucket, 'minor', t.minor) end as part
    from res_partner p cross join res_company k
    left join total t on t.customer = p.id and t.company = k.id
    where p.commercial_partner_id = p.id and (p.active or t.customer is not null)
      and p.id not in (select partner_id from res_users) and p.id not in (select partner_id from res_company)
    order by p.id, k.id`;
}
