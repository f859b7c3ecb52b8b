import { expect, it } from 'vitest';
import { allowedRecipients, type Contact, chooseRecipients } from './recipients.ts';

const contact = (id: number, role: Contact['role'], email?: string): Contact => ({
  id,
  name: `Contact ${id}`,
  email,
  role,
});
const idsOf = (contacts: Contact[]) => chooseRecipients(contacts).map(({ id }) => id);

it('writes to the invoice contacts before anyone else', () => {
  expect(
    idsOf([
      contact(1, 'customer', 'a@x.example'),
      contact(2, 'billed', 'b@x.example'),
      contact(3, 'invoice', 'c@x.example'),
    ]),
  ).toEqual([3]);
});

it('falls back to who was billed, then to the customer itself', () => {
  expect(
    idsOf([contact(1, 'customer', 'a@x.example'), contact(2, 'billed', 'b@x.example'), contact(3, 'invoice')]),
  ).toEqual([2]);
  expect(idsOf([contact(1, 'customer', 'a@x.example'), contact(3, 'invoice')])).toEqual([1]);
});

it('writes to one address once, however it is spelt', () => {
  expect(idsOf([contact(1, 'invoice', 'Fin@X.example'), contact(2, 'invoice', 'fin@x.example ')])).toEqual([1]);
});

it('finds nobody when nobody has an address', () => {
  expect(idsOf([contact(1, 'customer')])).toEqual([]);
});

it('allows everyone at the customer with an address, one address once, those first who usually receive it', () => {
  const contacts = [
    contact(1, 'customer', 'a@x.example'),
    contact(2, 'billed', 'b@x.example'),
    contact(3, 'invoice', 'c@x.example'),
    contact(4, 'customer', 'C@x.example'),
    contact(5, 'billed'),
  ];
  expect(allowedRecipients(contacts).map(({ id }) => id)).toEqual([3, 2, 1]);
});
