import { expect, it } from 'vitest';
import { aCompany } from '../../test/support/fake-crm.ts';
import { supplierOf } from './supplier.ts';

it.each([
  ['financeiro@emdia.example', 'financeiro@emdia.example'],
  ['Cobrança <cobranca@emdia.example>, outro@emdia.example', 'cobranca@emdia.example'],
  ['cobranca@emdia.example\r\nBcc: todos@golpe.example', 'cobranca@emdia.example'],
  ['@, outro@emdia.example', 'outro@emdia.example'],
])('a company that writes %j is answered at %s', (email, answerTo) => {
  expect(supplierOf(aCompany({ email }))?.email).toBe(answerTo);
});

it.each([undefined, '@', 'a combinar', 'a@b'])('one with %j for an address cannot write to anybody', (email) => {
  expect(supplierOf(aCompany({ email }))).toBeUndefined();
});
