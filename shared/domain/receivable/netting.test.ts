import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Money } from '../money/money.ts';
import { always } from '../testing/always.ts';
import { net } from './netting.ts';

const brl = (minor: number): Money => ({ currency: 'BRL', minor });
const usd = (minor: number): Money => ({ currency: 'USD', minor });
const itself = (money: Money) => money;

it('pays the oldest debt first', () => {
  const { debts, surplus } = net([brl(300), brl(500)], itself, [brl(400)]);
  expect(debts.map(({ covered, left }) => [covered, left])).toEqual([
    [300, 0],
    [100, 400],
  ]);
  expect(surplus).toEqual([]);
});

it('keeps what exceeds the debts as a credit, and never crosses currencies', () => {
  const { debts, surplus } = net([brl(300), usd(200)], itself, [brl(450), usd(50)]);
  expect(debts.map(({ left }) => left)).toEqual([0, 150]);
  expect(surplus).toEqual([brl(150)]);
});

const amounts = fc.array(
  fc.record({ currency: fc.constantFrom('BRL', 'USD'), minor: fc.integer({ min: 1, max: 1e9 }) }),
  { maxLength: 20 },
);

it(
  'conserves money in every currency',
  always([amounts, amounts], (owed, cover) => {
    const { debts, surplus } = net(owed, itself, cover);
    for (const currency of ['BRL', 'USD']) {
      const sum = (list: readonly Money[]) =>
        list.filter((money) => money.currency === currency).reduce((total, { minor }) => total + minor, 0);
      const left = sum(debts.map(({ item, left: minor }) => ({ ...item, minor })));
      expect(left - sum(surplus)).toBe(sum(owed) - sum(cover));
      expect(left === 0 || sum(surplus) === 0).toBe(true);
    }
  }),
);
