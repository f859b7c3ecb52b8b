import type { AgingReport } from '../../shared/contract/portfolio.ts';
import { agingTables } from '../../shared/domain/receivable/aging-table.ts';
import type { Deps } from '../deps.ts';
import type { Session } from '../session/session.ts';
import { knowCompany } from './know-company.ts';

/** A screen and a half of customers; what they are left out of, the totals hold. */
const ROWS = 200;

/** Who owes a company what, by days past due. */
export const readAging = (deps: Pick<Deps, 'ledger' | 'calendar' | 'clock' | 'store'>) => {
  const know = knowCompany(deps);
  return async (session: Session, companyId: number): Promise<AgingReport> => {
    const { customers, asOf, stale } = await know(session, companyId);
    const tables = agingTables(customers);
    return {
      asOf,
      stale,
      tables: tables.map(({ currency, rows, totals }) => ({
        currency,
        totals,
        rows: [...rows]
          .sort((a, b) => b.total - a.total)
          .slice(0, ROWS)
          .map((row) => ({ ...row, customerName: deps.ledger.customer(row.customerId)?.name ?? '' })),
        more: Math.max(0, rows.length - ROWS),
      })),
    };
  };
};
