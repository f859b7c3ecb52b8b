import { z } from 'zod';
import { memo } from './memo.ts';
import { flag, id, reference } from './rows.ts';
import type { SearchRead } from './search-read.ts';

const CompanyRow = z.object({ id, currency_id: reference, account_use_credit_limit: flag });

/** Whether companies set credit limits changes about never, and every assessment asks. */
const FRESH_MS = 5 * 60_000;

/** The companies that set their customers credit limits, each with the currency they are in; asked once in five minutes. */
export function createCreditLimits(
  search: SearchRead,
  companyIds: readonly number[],
): () => Promise<ReadonlyMap<number, number>> {
  return memo(async () => {
    const rows = await search('res.company', { row: CompanyRow, domain: [['id', 'in', companyIds]] });
    const limiting = rows.filter(({ account_use_credit_limit }) => account_use_credit_limit);
    return new Map(limiting.map(({ id, currency_id }) => [id, currency_id]));
  }, FRESH_MS);
}
