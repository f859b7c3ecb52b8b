import { expect, it } from 'vitest';
import type { PixReceiver } from './br-code.ts';
import { bankLinesOn, DEFAULT_PAYMENT_SETTINGS, paymentProblems } from './payment-settings.ts';

const problemsOf = (sketch: Partial<PixReceiver>) =>
  paymentProblems({
    pix: { key: 'pix@emdia.example', merchantName: 'Em Dia', merchantCity: 'São Paulo', ...sketch },
  });

it('start without Pix, bank, boleto and charges, which is no problem', () => {
  expect(DEFAULT_PAYMENT_SETTINGS).toMatchObject({ pix: null, bank: null, boletoField: null });
  expect(DEFAULT_PAYMENT_SETTINGS.charges.contractClause).toBe(false);
  expect(paymentProblems(DEFAULT_PAYMENT_SETTINGS)).toEqual([]);
});

it('may be written with accents, up to what a BR Code holds', () => {
  expect(problemsOf({ merchantName: 'Ç'.repeat(25), merchantCity: 'São José do Rio' })).toEqual([]);
});

it.each<[Partial<PixReceiver>, string, string]>([
  [{ key: 'nossa chave' }, 'pix.key', 'pix_key_unknown'],
  [{ merchantName: 'A'.repeat(26) }, 'pix.merchantName', 'merchant_name_too_long'],
  [{ merchantName: 'Padaria 株' }, 'pix.merchantName', 'not_in_br_code'],
  [{ merchantCity: 'São José dos Campos' }, 'pix.merchantCity', 'merchant_city_too_long'],
  [{ merchantCity: 'Zürich ☃' }, 'pix.merchantCity', 'not_in_br_code'],
])('with %o are wrong at %s: %s', (sketch, field, rule) => {
  expect(problemsOf(sketch)).toEqual([{ field, rule }]);
});

it('write the bank data in mails for a year after somebody made sure of them', () => {
  const bank = { lines: ['Banco 001', 'Conta 5-6'], asOf: '2026-03-16' } as const;
  expect(bankLinesOn(bank, '2027-03-16')).toEqual(['Banco 001', 'Conta 5-6']);
  expect(bankLinesOn(bank, '2027-03-17')).toEqual([]);
  expect(bankLinesOn(null, '2026-03-16')).toEqual([]);
});
