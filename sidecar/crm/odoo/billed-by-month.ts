import { z } from 'zod';
import type { CalendarDate } from '../../../shared/domain/calendar/calendar-date.ts';
import type { MonthlyBilling } from '../crm.ts';
import { amount, day, reference } from './rows.ts';
import { readGroup } from './search-read.ts';
import type { Session } from './session.ts';

const BillingRow = z.object({
  company_id: reference,
  amount_total_signed: amount,
  __domain: z.array(z.unknown()),
});

const StartLeaf = z.tuple([z.literal('invoice_date'), z.literal('>='), day]);

export async function billedByMonth(session: Session, from: CalendarDate): Promise<MonthlyBilling[]> {
  const [groups, money] = await Promise.all([
    readGroup(session.call, 'account.move', {
      row: BillingRow,
      domain: [
        ['move_type', 'in', ['out_invoice', 'out_receipt']],
        ['state', '=', 'posted'],
        ['invoice_date', '>=', from],
      ],
      aggregate: 'amount_total_signed:sum',
      groupby: ['invoice_date:month', 'company_id'],
    }),
    session.companyMoney(),
  ]);
  return groups.map(({ company_id, amount_total_signed, __domain }) => ({
    companyId: company_id,
    month: monthOf(__domain, from),
    minor: money(amount_total_signed, company_id).minor,
  }));
}

/** The month's name is in the account's language; the group's domain holds its first day, besides `from`, which is in the first month or before all. */
function monthOf(domain: readonly unknown[], from: CalendarDate): string {
  const starts = domain.flatMap((leaf) => StartLeaf.safeParse(leaf).data?.[2] ?? []);
  return starts.reduce((latest, start) => (start > latest ? start : latest), from).slice(0, 'YYYY-MM'.length);
}
