import { describe, expect, it } from 'vitest';
import { aCalendar } from '../testing/builders.ts';
import { someFacts } from '../testing/planning-builders.ts';
import { aPolicy, aStep } from '../testing/policy-builders.ts';
import { planContacts } from './plan-contacts.ts';
import { LIVE_RUN } from './run-conditions.ts';
import { simulate } from './simulate.ts';

const RUN = { ...LIVE_RUN, bankDataMaxAgeDays: undefined };
const { limits } = aPolicy([]);
const call = (id: string, day: number) => aStep({ id, day, channels: ['call'], mode: 'manual' });
const dated = (contacts: readonly { readonly day: string; readonly stepId: string }[]) =>
  contacts.map(({ day, stepId }) => `${day} ${stepId}`);

describe('what is planned counts for what comes after it', () => {
  const oneCallAWeek = { limits: { ...limits, callsIn7Days: 1 } };
  const coming = (...steps: ReturnType<typeof aStep>[]) =>
    dated(planContacts(someFacts(), aPolicy(steps, oneCallAWeek), aCalendar(), '2026-03-03', RUN).coming);

  it('a call, for the calls of the week', () => {
    expect(coming(call('C1', 7), call('C2', 11))).toEqual(['2026-03-09 C1', '2026-03-16 C2']);
  });

  it('an e-mail, for no call', () => {
    expect(coming(aStep({ id: 'E1', day: 7 }), call('C2', 11))).toEqual(['2026-03-09 E1', '2026-03-13 C2']);
  });

  it('a decision, for no contact of the week', () => {
    const decision = aStep({ id: 'G1', day: 7, channels: ['decision'], mode: 'manual' });
    const steps = [aStep({ id: 'E1', day: 7 }), decision, aStep({ id: 'E2', day: 10 })];
    const { customers } = simulate({
      portfolio: [someFacts()],
      policies: aPolicy(steps, { limits: { ...limits, contactsIn7Days: 2 } }),
      calendarOf: () => aCalendar(),
      from: '2026-03-03',
      days: 15,
      assumption: 'nobody_pays',
      run: RUN,
    });
    expect(dated(customers[0]?.contacts ?? [])).toEqual(['2026-03-09 E1', '2026-03-09 G1', '2026-03-12 E2']);
  });
});
