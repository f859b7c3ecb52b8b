import { expect, it } from 'vitest';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { STANDARD_B2B } from '../policy/presets.ts';
import { aCalendar } from '../testing/builders.ts';
import { aContact, someFacts } from '../testing/planning-builders.ts';
import { planContacts } from './plan-contacts.ts';
import { LIVE_RUN } from './run-conditions.ts';

const [exception] = STANDARD_B2B.gapExceptions;

/** The day of the next contact after P2. */
function dayAfterP2(on: CalendarDate, today: CalendarDate, more: typeof STANDARD_B2B.gapExceptions = []) {
  const policy = { ...STANDARD_B2B, gapExceptions: [...STANDARD_B2B.gapExceptions, ...more] };
  const facts = someFacts({ contacts: [aContact(on, 'P2')] });
  const run = { ...LIVE_RUN, bankDataMaxAgeDays: undefined };
  return planContacts(facts, policy, aCalendar(), today, run).coming[0]?.day;
}

it('an exception to the gap lets its own step follow, and no other', () => {
  expect(exception).toEqual({ after: 'P2', before: 'R1' });
  expect(dayAfterP2('2026-03-02', '2026-03-03')).toBe('2026-03-03');
  expect(dayAfterP2('2026-03-08', '2026-03-09')).toBe('2026-03-11');
});

it('each exception holds whatever others there are', () => {
  expect(dayAfterP2('2026-03-02', '2026-03-03', [{ after: 'R7', before: 'R8' }])).toBe('2026-03-03');
});
