import { expect, it } from 'vitest';
import { type ContactData, checkContactData } from './check-contact-data.ts';

/** A customer who can be reached, but for what the test says. */
const check = (sketch: Partial<ContactData> = {}) =>
  checkContactData({
    emails: ['Débora <debora@cliente.example>'],
    phone: '(11) 98765-4321',
    taxId: '11.222.333/0001-81',
    country: undefined,
    ...sketch,
  });

it('finds nothing where all is well', () => {
  expect(check()).toEqual([]);
});

it('finds what is missing', () => {
  expect(check({ emails: [], phone: undefined, taxId: undefined })).toEqual([
    { rule: 'no_email' },
    { rule: 'no_phone' },
    { rule: 'no_tax_id' },
  ]);
  expect(check({ emails: ['  '], phone: ' ', taxId: '' })).toHaveLength(3);
});

it('finds what cannot be, as it stands in the CRM', () => {
  expect(
    check({ emails: ['debora@cliente.example; rui@cliente'], phone: '3333-4444 ', taxId: ' 123.456.789-08' }),
  ).toEqual([
    { rule: 'malformed_email', email: 'rui@cliente' },
    { rule: 'impossible_phone', phone: '3333-4444' },
    { rule: 'impossible_tax_id', taxId: '123.456.789-08' },
  ]);
});

it('reads phones of the customer’s country, and leaves tax ids of other countries alone', () => {
  expect(check({ country: 'PT', phone: '912 345 678', taxId: 'whatever' })).toEqual([]);
  expect(check({ country: 'PT', phone: '912 345 678', taxId: undefined })).toEqual([]);
});
