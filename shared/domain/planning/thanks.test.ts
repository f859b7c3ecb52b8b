import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { STANDARD_B2B } from '../policy/presets.ts';
import { aCalendar } from '../testing/builders.ts';
import { aContact, aDebt, someFacts } from '../testing/planning-builders.ts';
import { withStep } from '../testing/policy-builders.ts';
import type { ContactPlan } from './contact-plan.ts';
import type { CustomerFacts, PastContact } from './customer-facts.ts';
import { planContacts } from './plan-contacts.ts';
import { LIVE_RUN } from './run-conditions.ts';

const RUN = { ...LIVE_RUN, bankDataMaxAgeDays: undefined };
const reminded = aContact('2026-03-09', 'R2');
const thanked = (day: CalendarDate) => aContact(day, 'OK', { anchor: 'payment', debtIds: [] });

const paidUp = (change: Partial<CustomerFacts> = {}): CustomerFacts => ({
  ...someFacts({ debts: [], net: 0, contacts: [reminded], paidUpOn: '2026-03-12' }),
  ...change,
});

const plan = (today: CalendarDate, facts: CustomerFacts = paidUp(), policy = STANDARD_B2B) =>
  planContacts(facts, policy, aCalendar(), today, RUN);
const thanks = ({ steps }: ContactPlan) => steps.find(({ stepId }) => stepId === 'OK')?.verdict;
const coming = ({ coming: list }: ContactPlan) => list.map(({ day, stepId }) => `${day} ${stepId}`);

describe('after payment', () => {
  it('there are thanks, and nothing else', () => {
    expect(coming(plan('2026-03-12'))).toEqual(['2026-03-12 OK']);
    expect(plan('2026-03-12').next).toMatchObject({
      kind: 'contact',
      contact: { channel: 'email', mode: 'automatic', anchor: 'payment', debtIds: [], minor: 0 },
    });
    expect(plan('2026-03-12').coming[0]?.reasons).toEqual([{ rule: 'step_due', on: '2026-03-12' }]);
  });

  it('they are said once', () => {
    const once = plan('2026-03-13', paidUp({ contacts: [reminded, thanked('2026-03-12')] }));
    expect(coming(once)).toEqual([]);
    expect(thanks(once)).toEqual({ kind: 'done', on: '2026-03-12', channel: 'email' });
    expect(once.next).toMatchObject({ kind: 'stopped', stops: [{ rule: 'paid' }] });
  });

  it('they are said again for the next debt', () => {
    const contacts = [aContact('2026-01-09', 'R2'), thanked('2026-01-20'), reminded];
    expect(coming(plan('2026-03-12', paidUp({ contacts })))).toEqual(['2026-03-12 OK']);
  });

  it('they leave the customer the gap, like any message', () => {
    const late = plan('2026-03-10', paidUp({ paidUpOn: '2026-03-10' }));
    expect(coming(late)).toEqual(['2026-03-12 OK']);
    expect(late.next).toMatchObject({ kind: 'stopped', stops: [{ rule: 'paid' }], afterwards: { day: '2026-03-12' } });
  });

  it('they come on a contact day, and not after ten days', () => {
    const saturday = { paidUpOn: '2026-03-14' } as const;
    expect(coming(plan('2026-03-14', paidUp(saturday)))).toEqual(['2026-03-16 OK']);
    expect(coming(plan('2026-03-26', paidUp(saturday)))).toEqual(['2026-03-26 OK']);
    const tooLate = plan('2026-03-27', paidUp(saturday));
    expect(coming(tooLate)).toEqual([]);
    expect(thanks(tooLate)).toEqual({ kind: 'too_late', lastDay: '2026-03-26' });
  });

  it('they come as many days later as the policy says', () => {
    const later = withStep(STANDARD_B2B, 'OK', { offset: { days: 2, unit: 'business' } });
    expect(coming(plan('2026-03-12', paidUp(), later))).toEqual(['2026-03-16 OK']);
  });
});

describe('no thanks', () => {
  it('before anything was paid', () => {
    expect(thanks(plan('2026-03-12', paidUp({ paidUpOn: undefined })))).toEqual({ kind: 'awaits_payment' });
  });

  it('to a customer nobody spoke to before it paid', () => {
    const nothing = { kind: 'nothing_to_thank_for' };
    expect(thanks(plan('2026-03-12', paidUp({ contacts: [] })))).toEqual(nothing);
    expect(thanks(plan('2026-03-16', paidUp({ contacts: [aContact('2026-03-13', 'P1')] })))).toEqual(nothing);
    const decided = aContact('2026-03-09', 'G1', { channel: 'decision' });
    expect(thanks(plan('2026-03-12', paidUp({ contacts: [decided] })))).toEqual(nothing);
  });

  it('while something is late again, but for what is on its way', () => {
    const late = [aDebt({ dueDate: '2026-03-13' })];
    expect(thanks(plan('2026-03-16', paidUp({ debts: late, net: 1 })))).toEqual({ kind: 'awaits_payment' });
    expect(coming(plan('2026-03-13', paidUp({ debts: late, net: 1 })))[0]).toBe('2026-03-13 OK');
    const clearing = [aDebt({ dueDate: '2026-03-11', clearing: { minor: 2000_00, paidOn: '2026-03-12' } })];
    expect(coming(plan('2026-03-12', paidUp({ debts: clearing, net: 1 })))[0]).toBe('2026-03-12 OK');
  });

  it('against a stop, which is told', () => {
    const stopped = plan('2026-03-12', paidUp(someFacts({ ...paidUp(), commitments: { doNotContact: true } })));
    expect(thanks(stopped)).toEqual({ kind: 'stopped', held: [{ rule: 'do_not_contact' }] });
    const bounced = { ...paidUp().reach, email: 'bounced' as const };
    expect(thanks(plan('2026-03-12', paidUp({ reach: bounced })))).toEqual({
      kind: 'stopped',
      held: [{ rule: 'bounced' }],
    });
  });

  it('before the payment they are for', () => {
    const contacts: PastContact[] = [reminded, thanked('2026-03-11')];
    expect(thanks(plan('2026-03-12', paidUp({ contacts })))).toEqual({ kind: 'nothing_to_thank_for' });
  });
});

it('thanks go before the reminder of what is due next', () => {
  const debts = [aDebt({ id: 2, dueDate: '2026-03-17' })];
  const both = plan('2026-03-12', paidUp({ debts, net: 1 }));
  expect(coming(both).slice(0, 2)).toEqual(['2026-03-12 OK', '2026-03-16 P2']);
});
