import { z } from 'zod';
import { type Money, toMinor } from '../../../shared/domain/money/money.ts';
import { CrmError } from '../crm.ts';
import { memo } from './memo.ts';
import { id, text } from './rows.ts';
import type { SearchRead } from './search-read.ts';

const CurrencyRow = z.object({ id, name: text });

const ISO_4217 = /^[A-Z]{3}$/;

/** Both throw a `CrmError` for a currency the CRM does not have, or calls what nobody could write amounts in. */
export interface Currencies {
  /** ISO 4217. */
  code(currencyId: number): string;
  money(amount: number, currencyId: number): Money;
}

/** The CRM's currencies by id, read once: a new one is met after the next `describe`. */
export function createCurrencies(search: SearchRead): () => Promise<Currencies> {
  return memo(async () => currenciesOf(await search('res.currency', { row: CurrencyRow, domain: [] })));
}

function currenciesOf(rows: readonly z.output<typeof CurrencyRow>[]): Currencies {
  const codes = new Map(rows.map(({ id, name }) => [id, name.toUpperCase()]));
  const code = (currencyId: number) => {
    const known = codes.get(currencyId);
    if (!known) throw new CrmError('unexpected', `the CRM has no currency ${currencyId}`);
    if (!ISO_4217.test(known)) throw new CrmError('unexpected', `the CRM's currency "${known}" has no ISO 4217 code`);
    return known;
  };
  const money = (amount: number, currencyId: number) => {
    const currency = code(currencyId);
    return { currency, minor: toMinor(amount, currency) };
  };
  return { code, money };
}
