import { expect, it } from 'vitest';
import { type BoletoDebt, boletoFor } from './boleto.ts';

const LINE = '00190000090114971860168524522114675860000102656';
const PRINTED = '00190.00009 01149.718601 68524.522114 6 75860000102656';
const OTHER = '50199593281098134806226354089166237913505561424';
const OTHER_PRINTED = '50199.59328 10981.348062 26354.089166 2 37913505561424';

const boleto = (text: string, sketch: Partial<BoletoDebt> = {}) =>
  boletoFor(text, {
    amount: { currency: 'BRL', minor: 1026_56 },
    dueDate: '2018-07-15',
    isAlone: true,
    ...sketch,
  });

it('is shown in its groups, however the CRM holds it', () => {
  expect(boleto(LINE)).toBe(PRINTED);
  expect(boleto(PRINTED)).toBe(PRINTED);
});

it('is the one of the very amount, of all that a field holds', () => {
  const both = `1/2: ${PRINTED}\n2/2: ${OTHER}`;
  expect(boleto(both, { amount: { currency: 'BRL', minor: 35_055_614_24 } })).toBe(OTHER_PRINTED);
  expect(boleto(both)).toBe(PRINTED);
});

it('of one of several instalments is that of its day, never another’s of the same amount', () => {
  expect(boleto(LINE, { isAlone: false })).toBe(PRINTED);
  expect(boleto(LINE, { isAlone: false, dueDate: '2018-08-15' })).toBeUndefined();
});

it('is of the day next to the debt’s, though its days come round every 9000', () => {
  expect(boleto(LINE, { isAlone: false, dueDate: '2043-03-06' })).toBe(PRINTED);
});

it('of an only debt may have been made out anew for a later day', () => {
  expect(boleto(LINE, { dueDate: '2018-06-01' })).toBe(PRINTED);
});

it.each<[string, string, Partial<BoletoDebt>]>([
  ['a part was paid since', LINE, { amount: { currency: 'BRL', minor: 500_00 } }],
  ['it is in another currency', LINE, { amount: { currency: 'USD', minor: 1026_56 } }],
  ['a digit is wrong', LINE.replace('718601', '718602'), {}],
  ['the field holds something else', 'Pedido 4711', {}],
  ['the field holds nothing', '', {}],
])('is left out where %s', (_, text, sketch) => {
  expect(boleto(text, sketch)).toBeUndefined();
});
