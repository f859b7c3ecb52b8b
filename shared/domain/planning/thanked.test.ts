import { expect, it } from 'vitest';
import { STANDARD_B2B } from '../policy/presets.ts';
import { aCalendar } from '../testing/builders.ts';
import { aContact, someFacts } from '../testing/planning-builders.ts';
import type { PastContact } from './customer-facts.ts';
import { planContacts } from './plan-contacts.ts';
import { LIVE_RUN } from './run-conditions.ts';

/** When a customer who paid on 12 March after these contacts is thanked. */
function thankedOn(...contacts: PastContact[]) {
  const facts = someFacts({ debts: [], net: 0, contacts, paidUpOn: '2026-03-12' });
  const run = { ...LIVE_RUN, bankDataMaxAgeDays: undefined };
  return planContacts(facts, STANDARD_B2B, aCalendar(), '2026-03-12', run).coming[0]?.day;
}

it('a customer is thanked who paid on the day it was reminded, once the gap is over', () => {
  expect(thankedOn(aContact('2026-03-12', 'R3'))).toBe('2026-03-16');
});

it('a customer is thanked whom somebody wrote to outside of any policy', () => {
  expect(thankedOn({ day: '2026-03-09', channel: 'email', step: undefined, answered: false })).toBe('2026-03-12');
});

it('thanks on the day of the last reminder were for that one', () => {
  const thanks = aContact('2026-03-09', 'OK', { anchor: 'payment', debtIds: [] });
  expect(thankedOn(aContact('2026-03-09', 'R2'), thanks)).toBeUndefined();
});
