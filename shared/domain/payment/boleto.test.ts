import { expect, it } from 'vitest';
import { boletoFor } from './boleto.ts';

const brl = (minor: number) => ({ currency: 'BRL', minor });
const LINE = '00190000090114971860168524522114675860000102656';
const PRINTED = '00190.00009 01149.718601 68524.522114 6 75860000102656';
const OTHER = '50199593281098134806226354089166237913505561424';

it('is shown in its groups, however the CRM holds it', () => {
  expect(boletoFor(LINE, brl(1026_56))).toBe(PRINTED);
  expect(boletoFor(PRINTED, brl(1026_56))).toBe(PRINTED);
});

it('is the one of the very amount, of all that a field holds', () => {
  const both = `1/2: ${PRINTED}\n2/2: ${OTHER}`;
  expect(boletoFor(both, brl(35_055_614_24))).toBe('50199.59328 10981.348062 26354.089166 2 37913505561424');
  expect(boletoFor(both, brl(1026_56))).toBe(PRINTED);
});

it.each([
  ['a part was paid since', LINE, brl(500_00)],
  ['it is in another currency', LINE, { currency: 'USD', minor: 1026_56 }],
  ['a digit is wrong', LINE.replace('718601', '718602'), brl(1026_56)],
  ['the field holds something else', 'Pedido 4711', brl(1026_56)],
  ['the field holds nothing', '', brl(1026_56)],
])('is left out where %s', (_, text, amount) => {
  expect(boletoFor(text, amount)).toBeUndefined();
});
