import { z } from 'zod';
import type { LineTotal } from '../crm.ts';
import { openLineSearch } from './receivable-lines.ts';
import { amount, count, reference } from './rows.ts';
import { readGroup } from './search-read.ts';
import type { Session } from './session.ts';

const TotalRow = z.object({ company_id: reference, __count: count, amount_residual: amount });

/** The database adds decimals, so the sums are exact. */
export async function openLineTotals(session: Session): Promise<LineTotal[]> {
  const [groups, money] = await Promise.all([
    readGroup(session.call, 'account.move.line', {
      row: TotalRow,
      domain: openLineSearch(session.dialect).domain,
      aggregate: 'amount_residual:sum',
      groupby: ['company_id'],
    }),
    session.companyMoney(),
  ]);
  return groups.map(({ company_id, __count, amount_residual }) => ({
    companyId: company_id,
    count: __count,
    minor: money(amount_residual, company_id).minor,
  }));
}
