import { z } from 'zod';
import type { Money } from '../../../shared/domain/money/money.ts';
import { CrmError } from '../crm.ts';
import type { Currencies } from './currencies.ts';
import { memo } from './memo.ts';
import { id, reference } from './rows.ts';
import type { SearchRead } from './search-read.ts';

const CompanyRow = z.object({ id, currency_id: reference });

/** An amount in a company's own currency; throws a `CrmError` for a company the account does not work for. */
export type CompanyMoney = (amount: number, companyId: number) => Money;

/** Read once: a company's currency cannot change once it has entries. */
export function createCompanyMoney(
  search: SearchRead,
  currencies: () => Promise<Currencies>,
  companyIds: readonly number[],
): () => Promise<CompanyMoney> {
  return memo(async () => {
    const [{ money }, companies] = await Promise.all([
      currencies(),
      search('res.company', { row: CompanyRow, domain: [['id', 'in', companyIds]] }),
    ]);
    const currencyOf = new Map(companies.map((company) => [company.id, company.currency_id]));
    return (amount, companyId) => {
      const currency = currencyOf.get(companyId);
      if (currency !== undefined) return money(amount, currency);
      throw new CrmError('unexpected', `the account does not work for company ${companyId}`);
    };
  });
}
