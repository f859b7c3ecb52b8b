import { expect, it } from 'vitest';
import { emailsIn, isEmail } from './emails.ts';

it.each([
  'debora@cliente.example',
  'contas.a-pagar+nf@grupo.com.br',
  "o'neil@x.ie",
  'p&d@x.com',
  'ana@café.com.br',
  'ana@xn--caf-dma.com.br',
  `${'a'.repeat(64)}@x.com`,
])('%s could be mailed to', (address) => {
  expect(isEmail(address)).toBe(true);
});

it.each([
  ['no @', 'cliente.example'],
  ['nobody before it', '@cliente.example'],
  ['nothing after it', 'ana@'],
  ['a machine without a domain', 'ana@servidor'],
  ['a machine of numbers', 'ana@10.0.0.1'],
  ['an ending of one letter', 'ana@cliente.c'],
  ['two @', 'ana@@cliente.example'],
  ['a space', 'ana silva@cliente.example'],
  ['an accent', 'joão@cliente.example'],
  ['two dots', 'ana..silva@cliente.example'],
  ['a dot in front', '.ana@cliente.example'],
  ['a dot before the @', 'ana.@cliente.example'],
  ['a dot at the end', 'ana@cliente.example.'],
  ['a line in the domain', 'ana@cli_ente.example'],
  ['a hyphen in front of the domain', 'ana@-cliente.example'],
  ['too much before the @', `${'a'.repeat(65)}@x.com`],
  [
    'too much altogether',
    `ana@${'x'.repeat(60)}.${'x'.repeat(60)}.${'x'.repeat(60)}.${'x'.repeat(60)}.${'x'.repeat(10)}.br`,
  ],
  ['nothing', ''],
])('with %s it could not', (_, address) => {
  expect(isEmail(address)).toBe(false);
});

it('a field may hold several, with names around them', () => {
  expect(emailsIn('Ana <ana@x.com>; rui@x.com,\n"Silva, Bia" <bia@x.com>, ')).toEqual([
    'ana@x.com',
    'rui@x.com',
    'bia@x.com',
  ]);
  expect(emailsIn('  ')).toEqual([]);
});
