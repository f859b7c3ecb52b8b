import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';
import type { Channel, Policy } from '../policy/policy.ts';
import { STANDARD_B2B } from '../policy/presets.ts';
import { aCalendar } from '../testing/builders.ts';
import { aContact, aDebt, someFacts } from '../testing/planning-builders.ts';
import { aPolicy, aStep } from '../testing/policy-builders.ts';
import type { PastContact } from './customer-facts.ts';
import { planContacts } from './plan-contacts.ts';
import { LIVE_RUN } from './run-conditions.ts';

const RUN = { ...LIVE_RUN, bankDataMaxAgeDays: undefined };
/** Every day is a contact day, so that only gap and caps move anything. */
const ANY_DAY = { ...aCalendar(), ...everyDay() };

function everyDay() {
  const same = (date: CalendarDate) => date;
  return { isBusinessDay: () => true, sameOrNextBusinessDay: same, sameOrPreviousBusinessDay: same };
}

const byHand = (day: CalendarDate, channel: Channel = 'email'): PastContact => ({
  day,
  channel,
  step: undefined,
  answered: false,
});

function firstOn(
  today: CalendarDate,
  channel: Channel,
  contacts: PastContact[],
  change: Partial<Policy['limits']> = {},
) {
  const policy = aPolicy([aStep({ channels: [channel], mode: channel === 'call' ? 'manual' : 'automatic' })], {
    limits: { ...STANDARD_B2B.limits, ...change },
  });
  const { coming } = planContacts(someFacts({ contacts }), policy, ANY_DAY, today, RUN);
  const held = coming[0]?.reasons.flatMap((reason) => (reason.rule === 'held' ? [reason.by] : []));
  return { day: coming[0]?.day, held };
}

const daysBefore = (day: CalendarDate, ...ago: number[]) => ago.map((days) => byHand(addDays(day, -days)));

describe('the gap', () => {
  it('is three days from any contact, whoever made it', () => {
    expect(firstOn('2026-03-10', 'email', daysBefore('2026-03-10', 3))).toEqual({ day: '2026-03-10', held: [] });
    expect(firstOn('2026-03-10', 'email', daysBefore('2026-03-10', 2))).toEqual({
      day: '2026-03-11',
      held: [{ rule: 'gap', since: '2026-03-08', days: 3 }],
    });
    expect(firstOn('2026-03-10', 'email', daysBefore('2026-03-10', 0)).day).toBe('2026-03-13');
  });

  it('counts from the last contact, in whatever order they are told', () => {
    expect(firstOn('2026-03-10', 'email', daysBefore('2026-03-10', 1, 9, 4)).day).toBe('2026-03-12');
  });
});

describe('caps', () => {
  it('at most 3 contacts in 7 days', () => {
    const held = [{ rule: 'cap', cap: 'contactsIn7Days', max: 3 }];
    expect(firstOn('2026-03-10', 'email', daysBefore('2026-03-10', 6, 5, 4))).toEqual({ day: '2026-03-11', held });
    expect(firstOn('2026-03-10', 'email', daysBefore('2026-03-10', 7, 5, 4)).day).toBe('2026-03-10');
  });

  it('at most 8 contacts in 30 days', () => {
    const eight = daysBefore('2026-03-31', 29, 26, 22, 19, 15, 11, 8, 4);
    const held = [{ rule: 'cap', cap: 'contactsIn30Days', max: 8 }];
    expect(firstOn('2026-03-31', 'email', eight)).toEqual({ day: '2026-04-01', held });
    const older = daysBefore('2026-03-31', 30, 26, 22, 19, 15, 11, 8, 4);
    expect(firstOn('2026-03-31', 'email', older).day).toBe('2026-03-31');
  });

  it('at most 3 calls in 7 days, which hold no e-mail', () => {
    const calls = [6, 5, 4].map((ago) => byHand(addDays('2026-03-10', -ago), 'call'));
    const roomy = { contactsIn7Days: 9 };
    const held = [{ rule: 'cap', cap: 'callsIn7Days', max: 3 }];
    expect(firstOn('2026-03-10', 'call', calls, roomy)).toEqual({ day: '2026-03-11', held });
    expect(firstOn('2026-03-10', 'email', calls, roomy).day).toBe('2026-03-10');
    expect(firstOn('2026-03-10', 'call', daysBefore('2026-03-10', 6, 5, 4), roomy).day).toBe('2026-03-10');
  });

  it('at most 1 call a day', () => {
    const called = [byHand('2026-03-10', 'call')];
    const free = { gapDays: 0 };
    expect(firstOn('2026-03-10', 'call', called, free)).toEqual({
      day: '2026-03-11',
      held: [{ rule: 'cap', cap: 'callsPerDay', max: 1 }],
    });
    expect(firstOn('2026-03-10', 'email', called, free).day).toBe('2026-03-10');
  });

  it('count neither decisions nor markers', () => {
    const decided = ['decision', 'marker', 'decision', 'marker'] as const;
    const contacts = decided.map((channel) => byHand('2026-03-09', channel));
    expect(firstOn('2026-03-10', 'email', contacts).day).toBe('2026-03-10');
  });

  it('several reasons are all told, each once', () => {
    const { held } = firstOn('2026-03-10', 'email', daysBefore('2026-03-10', 1, 1, 1));
    expect(held?.map(({ rule }) => rule)).toEqual(['gap', 'cap']);
  });
});

describe('P2→R1', () => {
  const R1 = (contacts: PastContact[], debts = [aDebt()]) =>
    planContacts(someFacts({ debts, contacts }), STANDARD_B2B, aCalendar(), '2026-03-03', RUN).coming[0];

  it('is the exception to the gap', () => {
    expect(R1([aContact('2026-03-02', 'P2')])).toMatchObject({ stepId: 'R1', day: '2026-03-03' });
  });

  it('is so for the same debt only, and no other step', () => {
    expect(R1([aContact('2026-03-02', 'P2', { debtIds: [9] })])?.day).toBe('2026-03-05');
    expect(R1([aContact('2026-03-02', 'P1')])?.day).toBe('2026-03-05');
    expect(R1([aContact('2026-03-02', 'P2', { policyId: 'light' })])?.day).toBe('2026-03-05');
  });

  it('is no longer when somebody wrote in between, but when somebody decided', () => {
    expect(R1([aContact('2026-02-27', 'P2'), byHand('2026-03-02')])?.day).toBe('2026-03-05');
    expect(R1([aContact('2026-03-02', 'P2'), byHand('2026-03-02', 'decision')])?.day).toBe('2026-03-03');
  });

  it('does not lift the caps, nor the rule of one contact a day', () => {
    const three = [...daysBefore('2026-03-03', 5, 4), aContact('2026-03-02', 'P2')];
    expect(R1(three)?.day).toBe('2026-03-05');
    expect(R1([aContact('2026-03-03', 'P2')])?.day).toBe('2026-03-04');
  });

  it('works from the other steps of a message that was about this debt too', () => {
    const debts = [aDebt({ id: 2 })];
    expect(R1([aContact('2026-03-02', 'P2', { debtIds: [1, 2] })], debts)).toMatchObject({ day: '2026-03-03' });
  });
});
