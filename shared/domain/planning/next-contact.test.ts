import { expect, it } from 'vitest';
import { STANDARD_B2B } from '../policy/presets.ts';
import { aCalendar } from '../testing/builders.ts';
import { someFacts } from '../testing/planning-builders.ts';
import { planContacts } from './plan-contacts.ts';
import { LIVE_RUN } from './run-conditions.ts';

const RUN = { ...LIVE_RUN, bankDataMaxAgeDays: undefined };

it('a customer who heard enough this week is not stopped, but contacted later', () => {
  const byHand = (day: '2026-03-04' | '2026-03-05' | '2026-03-06') =>
    ({ day, channel: 'email', step: undefined, answered: false }) as const;
  const contacts = [byHand('2026-03-04'), byHand('2026-03-05'), byHand('2026-03-06')];
  expect(planContacts(someFacts({ contacts }), STANDARD_B2B, aCalendar(), '2026-03-09', RUN).next).toMatchObject({
    kind: 'contact',
    contact: { day: '2026-03-11', stepId: 'R3', reasons: [{}, { rule: 'held', by: { rule: 'cap' } }] },
  });
});

it('a customer whom nothing reaches is stopped before any step falls due, each reason told once', () => {
  const reach = { email: 'bounced', phone: false, optedIn: [], postalAddress: false } as const;
  expect(planContacts(someFacts({ reach }), STANDARD_B2B, aCalendar(), '2026-02-20', RUN).next).toEqual({
    kind: 'stopped',
    stops: [{ rule: 'bounced' }, { rule: 'no_phone' }, { rule: 'no_postal_address' }],
    afterwards: undefined,
  });
});
