import { describe, expect, it } from 'vitest';
import type { PolicyStep, StepCondition } from '../policy/policy.ts';
import { STANDARD_B2B } from '../policy/presets.ts';
import { aCalendar } from '../testing/builders.ts';
import { aContact, aDebt, someFacts } from '../testing/planning-builders.ts';
import { aPolicy, aStep } from '../testing/policy-builders.ts';
import type { CustomerFacts } from './customer-facts.ts';
import { planContacts } from './plan-contacts.ts';
import { LIVE_RUN } from './run-conditions.ts';

const RUN = { ...LIVE_RUN, bankDataMaxAgeDays: undefined };

const verdict = (sketch: Partial<PolicyStep>, facts: CustomerFacts = someFacts()) =>
  planContacts(facts, aPolicy([aStep(sketch)]), aCalendar(), '2026-03-09', RUN).steps[0]?.verdict;

const isFor = (condition: StepCondition, facts?: CustomerFacts) =>
  verdict({ conditions: [condition] }, facts)?.kind === 'planned';

describe('a step is for a customer', () => {
  it('who owes as much as it asks', () => {
    expect(isFor({ rule: 'amount_from', minor: 2000_00 })).toBe(true);
    expect(isFor({ rule: 'amount_from', minor: 2000_01 })).toBe(false);
    expect(isFor({ rule: 'amount_below', minor: 2000_01 })).toBe(true);
    expect(isFor({ rule: 'amount_below', minor: 2000_00 })).toBe(false);
  });

  it('of a grade it names', () => {
    expect(isFor({ rule: 'grade_in', grades: ['B', 'C'] })).toBe(true);
    expect(isFor({ rule: 'grade_in', grades: ['A', 'C'] })).toBe(false);
  });

  it('on its first order on credit', () => {
    expect(isFor({ rule: 'first_order_on_credit' }, someFacts({ firstOrderOnCredit: true }))).toBe(true);
    expect(isFor({ rule: 'first_order_on_credit' })).toBe(false);
  });

  it('who has not answered about the debt', () => {
    const answered = (debtIds: number[], answer: boolean) =>
      someFacts({ contacts: [aContact('2026-02-25', 'P1', { debtIds, answered: answer })] });
    expect(isFor({ rule: 'no_reply' }, answered([1], false))).toBe(true);
    expect(isFor({ rule: 'no_reply' }, answered([1], true))).toBe(false);
    expect(isFor({ rule: 'no_reply' }, answered([9], true))).toBe(true);
  });

  it('who meets one of several, or all of several', () => {
    const rich = { rule: 'amount_from', minor: 9_000_00 } as const;
    const good = { rule: 'grade_in', grades: ['B'] } as const;
    expect(isFor({ rule: 'any_of', conditions: [rich, good] })).toBe(true);
    expect(isFor({ rule: 'any_of', conditions: [rich] })).toBe(false);
    expect(verdict({ conditions: [good, rich] })).toEqual({ kind: 'not_for_this_customer', unmet: [rich] });
  });

  it('who consented to its only channels', () => {
    const facts = someFacts();
    const refusing = { ...facts, reach: { ...facts.reach, optedIn: [] } };
    expect(verdict({ channels: ['whatsapp', 'sms'], mode: 'one_click' }, refusing)).toEqual({
      kind: 'not_for_this_customer',
      unmet: [
        { rule: 'not_opted_in', channel: 'whatsapp' },
        { rule: 'not_opted_in', channel: 'sms' },
      ],
    });
    expect(verdict({ channels: ['whatsapp', 'email'] }, refusing)).toMatchObject({
      kind: 'planned',
      contact: { channel: 'email', reasons: [{}, {}, { rule: 'other_channel', insteadOf: 'whatsapp' }] },
    });
    const nowhere = { ...refusing, reach: { ...refusing.reach, email: 'bounced' as const } };
    expect(verdict({ channels: ['whatsapp', 'email'] }, nowhere)).toEqual({
      kind: 'stopped',
      held: [{ rule: 'bounced' }],
    });
  });
});

describe('amounts are those the step would speak of on its day', () => {
  const debts = [aDebt({ minor: 600_00 }), aDebt({ id: 2, dueDate: '2026-03-20', minor: 600_00 })];
  const facts = someFacts({ debts });

  it('so that a debt coming due meanwhile counts', () => {
    const policy = aPolicy([
      aStep({ id: 'A', day: 5, conditions: [{ rule: 'amount_from', minor: 1000_00 }] }),
      aStep({ id: 'B', day: 45, conditions: [{ rule: 'amount_from', minor: 1200_00 }] }),
    ]);
    const { coming, steps } = planContacts(facts, policy, aCalendar(), '2026-03-09', RUN);
    expect(coming).toMatchObject([
      { day: '2026-03-23', stepId: 'A', debtIds: [1, 2], minor: 1200_00 },
      { day: '2026-04-16', stepId: 'B', minor: 1200_00 },
    ]);
    expect(steps.map(({ verdict: { kind } }) => kind)).toEqual(['planned', 'planned']);
  });

  it('and a draft leaves by itself only under its limit', () => {
    const R2 = (minor: number) =>
      planContacts(someFacts({ debts: [aDebt({ minor })] }), STANDARD_B2B, aCalendar(), '2026-03-09', RUN).coming[0];
    expect(R2(499_99)).toMatchObject({
      stepId: 'R2',
      mode: 'automatic',
      reasons: [{}, {}, { rule: 'small_enough_to_leave_by_itself', minor: 499_99, below: 500_00 }],
    });
    expect(R2(500_00)).toMatchObject({ mode: 'draft', reasons: [{}, { rule: 'moved_to_contact_day' }] });
  });
});
