import { expect, it } from 'vitest';
import { createCurrencies } from './currencies.ts';
import type { SearchRead } from './search-read.ts';

const rows = [
  { id: 6, name: 'BRL' },
  { id: 7, name: 'usd' },
  { id: 8, name: 'U$S' },
];
const search = (async (_model, { row }) => rows.map((one) => row.parse(one))) as SearchRead;

it('amounts are in the currency the CRM names, whatever its letters', async () => {
  const { money } = await createCurrencies(search)();
  expect([money(12.34, 6), money(1, 7)]).toEqual([
    { currency: 'BRL', minor: 1234 },
    { currency: 'USD', minor: 100 },
  ]);
});

it('a currency nobody could write amounts in is refused by its name, and no other with it', async () => {
  const { money } = await createCurrencies(search)();
  expect(() => money(1, 8)).toThrow('the CRM\'s currency "U$S" has no ISO 4217 code');
  expect(() => money(1, 9)).toThrow('the CRM has no currency 9');
});
