import { expect, it } from 'vitest';
import { AGREEMENT, STANDARD_B2B } from '../policy/presets.ts';
import { aCalendar } from '../testing/builders.ts';
import { aContact, aDebt, someFacts } from '../testing/planning-builders.ts';
import { aStep } from '../testing/policy-builders.ts';
import type { CustomerFacts } from './customer-facts.ts';
import { planContacts } from './plan-contacts.ts';
import { LIVE_RUN } from './run-conditions.ts';

const RUN = { ...LIVE_RUN, bankDataMaxAgeDays: undefined };
const promise = { madeOn: '2026-03-30', dueOn: '2026-04-06', amount: { currency: 'BRL', minor: 2000_00 } } as const;
const pause = { until: '2026-04-06', reason: 'férias' } as const;

/** On the day of the manager's decision, one month late. */
function onDecisionDay(commitments: Partial<CustomerFacts['commitments']>, policy = STANDARD_B2B) {
  const instalments = [aDebt()];
  return planContacts(someFacts({ commitments, instalments }), policy, aCalendar(), '2026-04-01', RUN);
}

const dayOf = (stepId: string, { coming }: ReturnType<typeof onDecisionDay>) =>
  coming.find((contact) => contact.stepId === stepId)?.day;

it('a decision waits for a promise and for a pause, and is not taken while a plan is kept', () => {
  expect(dayOf('G1', onDecisionDay({}))).toBe('2026-04-01');
  expect(dayOf('G1', onDecisionDay({ promise }))).toBe('2026-04-08');
  expect(dayOf('G1', onDecisionDay({ pause }))).toBe('2026-04-07');
  expect(dayOf('G1', onDecisionDay({ plan: 'kept' }))).toBeUndefined();
});

it('without a plan, none of its steps is taken, not even a decision or a marker', () => {
  const marker = aStep({ id: 'M1', day: 9, anchor: 'instalment', channels: ['marker'] });
  const policy = { ...AGREEMENT, steps: [...AGREEMENT.steps, marker] };
  const ids = (plan: 'none' | 'breached') => onDecisionDay({ plan }, policy).coming.map(({ stepId }) => stepId);
  expect(ids('breached')).toEqual(['A3', 'A4', 'M1']);
  expect(ids('none')).toEqual([]);
});

it('thanks wait for a pause, and for the kill switch', () => {
  const facts = { debts: [], net: 0, contacts: [aContact('2026-03-30', 'R7')], paidUpOn: '2026-04-02' } as const;
  const coming = (more: Parameters<typeof someFacts>[0], killSwitch = false) =>
    planContacts(someFacts({ ...facts, ...more }), STANDARD_B2B, aCalendar(), '2026-04-02', { ...RUN, killSwitch })
      .coming;
  expect(coming({ commitments: { pause } })[0]).toMatchObject({ stepId: 'OK', day: '2026-04-07' });
  expect(coming({}, true)).toEqual([]);
});
