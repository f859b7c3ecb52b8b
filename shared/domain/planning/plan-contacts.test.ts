import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { AGREEMENT, STANDARD_B2B } from '../policy/presets.ts';
import { aCalendar } from '../testing/builders.ts';
import { aContact, aDebt, someFacts } from '../testing/planning-builders.ts';
import type { ContactPlan, Verdict } from './contact-plan.ts';
import type { CustomerFacts } from './customer-facts.ts';
import { planContacts } from './plan-contacts.ts';
import { LIVE_RUN, type RunConditions } from './run-conditions.ts';

const RUN = { ...LIVE_RUN, bankDataMaxAgeDays: undefined };

const plan = (today: CalendarDate, facts: CustomerFacts = someFacts(), run: Partial<RunConditions> = {}) =>
  planContacts(facts, STANDARD_B2B, aCalendar(), today, { ...RUN, ...run });

const coming = ({ coming: list }: ContactPlan) => list.map(({ day, stepId }) => `${day} ${stepId}`);

const verdictOf = (stepId: string, { steps }: ContactPlan): Verdict | undefined =>
  steps.find((step) => step.stepId === stepId)?.verdict;

const today = ({ coming: list }: ContactPlan, day: CalendarDate) =>
  list.filter((contact) => contact.day === day).map(({ stepId }) => stepId);

describe('Padrão B2B for R$ 2,000.00 due on Monday, 2 March 2026', () => {
  it('comes step by step, each on a contact day and with the gap', () => {
    expect(coming(plan('2026-02-20'))).toEqual([
      '2026-02-25 P1',
      '2026-03-02 P2',
      '2026-03-03 R1',
      '2026-03-09 R2',
      '2026-03-12 R3',
      '2026-03-16 R4',
      '2026-03-19 R5',
      '2026-03-23 R6',
      '2026-03-30 R7',
      '2026-04-01 G1',
      '2026-04-16 R8',
      '2026-05-01 G2',
      '2026-06-01 M1',
      '2026-08-31 M2',
      '2027-03-02 M3',
    ]);
  });

  it('says why each step is on its day', () => {
    const reasons = Object.fromEntries(plan('2026-02-20').coming.map(({ stepId, reasons: why }) => [stepId, why]));
    expect(reasons.P1).toEqual([{ rule: 'step_due', on: '2026-02-25' }]);
    expect(reasons.P2).toEqual([
      { rule: 'step_due', on: '2026-02-27' },
      { rule: 'held', by: { rule: 'gap', since: '2026-02-25', days: 3 } },
    ]);
    expect(reasons.R1).toEqual([{ rule: 'step_due', on: '2026-03-03' }]);
    expect(reasons.R2).toEqual([
      { rule: 'step_due', on: '2026-03-09' },
      { rule: 'moved_to_contact_day', from: '2026-03-07' },
    ]);
  });

  it('says how each step leaves, by whom, about what', () => {
    expect(plan('2026-02-20').coming.find(({ stepId }) => stepId === 'R2')).toMatchObject({
      policyId: 'standard-b2b',
      channel: 'email',
      mode: 'draft',
      role: 'finance',
      anchor: 'due_date',
      debtIds: [1],
      minor: 2000_00,
    });
    expect(plan('2026-02-20').coming.find(({ stepId }) => stepId === 'G1')).toMatchObject({
      channel: 'decision',
      mode: 'manual',
      role: 'finance_manager',
    });
  });

  it('has the next contact, and the debt whose age decides', () => {
    const on = (day: CalendarDate) => plan(day);
    expect(on('2026-02-20').next).toMatchObject({ kind: 'contact', contact: { day: '2026-02-25', stepId: 'P1' } });
    expect(on('2026-02-20').anchor).toEqual({ debtId: 1, dueDate: '2026-03-02', daysLate: 0 });
    expect(on('2026-03-12').anchor).toEqual({ debtId: 1, dueDate: '2026-03-02', daysLate: 10 });
  });

  it('has a verdict for each step, in order', () => {
    const { steps } = plan('2026-02-20');
    expect(steps.map(({ stepId }) => stepId)).toEqual(STANDARD_B2B.steps.map(({ id }) => id));
    expect(verdictOf('P0', plan('2026-02-20'))).toEqual({
      kind: 'not_for_this_customer',
      unmet: [
        { rule: 'amount_from', minor: 5_000_00 },
        { rule: 'any_of', conditions: [{ rule: 'grade_in', grades: ['C', 'D'] }, { rule: 'first_order_on_credit' }] },
      ],
    });
    expect(verdictOf('R1', plan('2026-02-20'))).toMatchObject({ kind: 'planned', contact: { day: '2026-03-03' } });
    expect(verdictOf('OK', plan('2026-02-20'))).toEqual({ kind: 'awaits_payment' });
  });

  it('is the same on the day it falls due: today is a day like any other', () => {
    expect(today(plan('2026-02-25'), '2026-02-25')).toEqual(['P1']);
    expect(plan('2026-02-25').next).toMatchObject({ kind: 'contact', contact: { day: '2026-02-25' } });
  });
});

describe('due since, never exactly on', () => {
  it('a missed day is not lost', () => {
    const missed = plan('2026-03-10', someFacts({ contacts: [aContact('2026-03-03', 'R1')] }), {});
    expect(missed.next).toMatchObject({ kind: 'contact', contact: { day: '2026-03-10', stepId: 'R3' } });
    const [first] = plan('2026-03-05').coming;
    expect(first).toMatchObject({
      stepId: 'R1',
      day: '2026-03-05',
      reasons: [
        { rule: 'step_due', on: '2026-03-03' },
        { rule: 'catch_up', since: '2026-03-03' },
      ],
    });
  });

  it('late activation sends only the latest step that applies', () => {
    const late = plan('2026-03-18');
    expect(coming(late).slice(0, 3)).toEqual(['2026-03-18 R5', '2026-03-23 R6', '2026-03-30 R7']);
    for (const stepId of ['R1', 'R2', 'R3', 'R4']) {
      expect(verdictOf(stepId, late)).toEqual({ kind: 'superseded', by: 'R5', on: '2026-03-18', held: [] });
    }
  });

  it('decisions and markers are not overtaken by talks, nor talks by them', () => {
    const old = plan('2026-06-15');
    expect(today(old, '2026-06-15')).toEqual(['R8', 'G2', 'M1']);
    expect(verdictOf('G1', old)).toEqual({ kind: 'superseded', by: 'G2', on: '2026-06-15', held: [] });
  });

  it('what is said before the due date is too late after it', () => {
    expect(verdictOf('P1', plan('2026-03-03'))).toEqual({ kind: 'too_late', lastDay: '2026-03-02' });
    expect(verdictOf('P2', plan('2026-03-03'))).toEqual({ kind: 'too_late', lastDay: '2026-03-02' });
    expect(today(plan('2026-03-02'), '2026-03-02')).toEqual(['P2']);
  });

  it('on a day without contacts, the next one counts', () => {
    expect(plan('2026-03-07').next).toMatchObject({ kind: 'contact', contact: { day: '2026-03-09', stepId: 'R2' } });
  });
});

describe('what was done', () => {
  it('is said with its day, and what it made superfluous', () => {
    const done = plan('2026-03-11', someFacts({ contacts: [aContact('2026-03-10', 'R3', { channel: 'whatsapp' })] }));
    expect(verdictOf('R3', done)).toEqual({ kind: 'done', on: '2026-03-10', channel: 'whatsapp' });
    expect(verdictOf('R2', done)).toEqual({ kind: 'superseded', by: 'R3', on: '2026-03-10', held: [] });
    expect(coming(done)[0]).toBe('2026-03-13 R4');
  });

  it('is not repeated when somebody did it before its day', () => {
    const early = plan('2026-03-12', someFacts({ contacts: [aContact('2026-03-09', 'R4', { channel: 'call' })] }));
    expect(verdictOf('R4', early)).toEqual({ kind: 'done', on: '2026-03-09', channel: 'call' });
    expect(coming(early)[0]).toBe('2026-03-17 R5');
  });

  it('by hand, outside of any policy, takes no step but asks for the gap', () => {
    const byHand = { day: '2026-03-02', channel: 'email', step: undefined, answered: false } as const;
    const after = plan('2026-03-03', someFacts({ contacts: [byHand] }));
    expect(after.next).toMatchObject({ kind: 'contact', contact: { day: '2026-03-05', stepId: 'R1' } });
  });

  it('a decision taken is no contact: it asks for no gap', () => {
    const decided = aContact('2026-04-01', 'G1', { channel: 'decision' });
    const after = plan('2026-04-02', someFacts({ contacts: [decided] }));
    expect(today(after, '2026-04-02')).toEqual(['R7']);
    expect(verdictOf('G1', after)).toEqual({ kind: 'done', on: '2026-04-01', channel: 'decision' });
  });

  it('all of it leaves nothing to do', () => {
    const contacts = [
      aContact('2026-04-16', 'R8'),
      aContact('2026-05-01', 'G2', { channel: 'decision' }),
      aContact('2027-03-02', 'M3', { channel: 'marker' }),
    ];
    const over = plan('2027-03-03', someFacts({ contacts }));
    expect(over.next).toEqual({ kind: 'nothing_left' });
    expect(over.coming).toEqual([]);
  });
});

describe('when the oldest debt changes', () => {
  const older = aDebt({ id: 1, dueDate: '2026-03-02' });
  const younger = aDebt({ id: 2, dueDate: '2026-03-12' });
  const until = (...steps: [CalendarDate, string, number[]][]) =>
    steps.map(([day, stepId, debtIds]) => aContact(day, stepId, { debtIds }));

  it('the next one starts at its own level: no step is skipped', () => {
    const contacts = until(['2026-03-03', 'R1', [1]], ['2026-03-09', 'R2', [1]], ['2026-03-12', 'R4', [1]]);
    const after = plan('2026-03-16', someFacts({ debts: [younger], contacts }));
    expect(coming(after).slice(0, 2)).toEqual(['2026-03-16 R1', '2026-03-19 R2']);
  });

  it('what already spoke of it counts as far as it had come: no step is said twice', () => {
    const contacts = until(['2026-03-18', 'R5', [1, 2]]);
    const after = plan('2026-03-19', someFacts({ debts: [younger], contacts }));
    expect(verdictOf('R1', after)).toEqual({ kind: 'superseded', by: 'R5', on: '2026-03-18', held: [] });
    expect(verdictOf('R2', after)).toEqual({ kind: 'superseded', by: 'R5', on: '2026-03-18', held: [] });
    expect(coming(after)[0]).toBe('2026-03-23 R4');
  });

  it('back to an older one, that goes on where it stood', () => {
    const contacts = until(['2026-03-09', 'R2', [1]], ['2026-03-16', 'R1', [2]]);
    const after = plan('2026-03-19', someFacts({ debts: [younger, older], contacts }));
    expect(after.anchor?.debtId).toBe(1);
    expect(today(after, '2026-03-19')).toEqual(['R5']);
    expect(verdictOf('R2', after)).toMatchObject({ kind: 'done', on: '2026-03-09' });
  });

  it('a tie goes to the largest', () => {
    const debts = [aDebt({ id: 3, minor: 100_00 }), aDebt({ id: 5, minor: 900_00 }), aDebt({ id: 4, minor: 900_00 })];
    const tied = plan('2026-03-03', someFacts({ debts }));
    expect(tied.anchor?.debtId).toBe(4);
    expect(tied.coming[0]).toMatchObject({ debtIds: [4, 5, 3], minor: 1900_00 });
  });

  it('a trifle from long ago does not age what came due yesterday', () => {
    const debts = [aDebt({ id: 1, dueDate: '2025-12-01', minor: 49_99 }), aDebt({ id: 2, dueDate: '2026-03-02' })];
    const first = plan('2026-03-03', someFacts({ debts })).coming[0];
    expect(first).toMatchObject({ stepId: 'R1', debtIds: [2, 1], minor: 2049_99 });
    const enough = [aDebt({ id: 1, dueDate: '2025-12-01', minor: 50_00 }), aDebt({ id: 2, dueDate: '2026-03-02' })];
    expect(plan('2026-03-03', someFacts({ debts: enough })).anchor?.debtId).toBe(1);
  });
});

describe('a policy that changed', () => {
  it('does not say again what another one said by then', () => {
    const contacts = [aContact('2026-03-09', 'X7', { policyId: 'light' })];
    const after = plan('2026-03-11', someFacts({ contacts }));
    expect(verdictOf('R2', after)).toEqual({ kind: 'superseded', by: 'X7', on: '2026-03-09', held: [] });
    expect(coming(after)[0]).toBe('2026-03-12 R3');
  });

  it('takes a step that was dropped from it as another policy’s', () => {
    const contacts = [aContact('2026-03-09', 'R2B')];
    expect(verdictOf('R2', plan('2026-03-11', someFacts({ contacts })))).toMatchObject({ by: 'R2B' });
  });
});

describe('one consolidated message', () => {
  it('speaks of all that is late, the oldest first', () => {
    const debts = [
      aDebt({ id: 3, dueDate: '2026-03-11', minor: 30_00 }),
      aDebt({ id: 1, dueDate: '2026-03-02', minor: 300_00 }),
      aDebt({ id: 4, dueDate: '2026-03-12', minor: 1_00 }),
      aDebt({ id: 5, dueDate: '2026-04-12', minor: 7_00 }),
    ];
    expect(plan('2026-03-12', someFacts({ debts })).coming[0]).toMatchObject({ debtIds: [1, 3], minor: 330_00 });
  });

  it('before the due date speaks of what falls due within the same days', () => {
    const debts = [
      aDebt({ id: 1, dueDate: '2026-03-13', minor: 2000_00 }),
      aDebt({ id: 2, dueDate: '2026-03-15', minor: 300_00 }),
      aDebt({ id: 3, dueDate: '2026-03-16', minor: 5_00 }),
      aDebt({ id: 4, dueDate: '2026-01-16', minor: 1_00 }),
    ];
    expect(plan('2026-03-10', someFacts({ debts })).coming[0]).toMatchObject({ stepId: 'P1', debtIds: [1, 2] });
  });
});

describe('an instalment plan', () => {
  const onPlan = (today: CalendarDate, facts: Partial<CustomerFacts> = {}) =>
    planContacts(
      someFacts({ instalments: [aDebt({ id: 1, dueDate: '2026-03-09' })], commitments: { plan: 'kept' }, ...facts }),
      AGREEMENT,
      aCalendar(),
      today,
      RUN,
    );

  it('is followed by its own preset, around each instalment', () => {
    expect(coming(onPlan('2026-03-02'))).toEqual(['2026-03-06 A1', '2026-03-10 A2', '2026-03-13 A3', '2026-03-16 A4']);
  });

  it('stops the policy for invoices while it is kept', () => {
    const { next, steps } = plan('2026-03-05', someFacts({ commitments: { plan: 'kept' } }));
    expect(next).toEqual({ kind: 'stopped', stops: [{ rule: 'plan_being_kept' }], afterwards: undefined });
    expect(steps.find(({ stepId }) => stepId === 'M1')?.verdict).toEqual({
      kind: 'stopped',
      held: [{ rule: 'plan_being_kept' }],
    });
    expect(plan('2026-03-05', someFacts({ commitments: { plan: 'breached' } })).next.kind).toBe('contact');
  });

  it('has nothing to say without a plan, and much once it is breached', () => {
    const none = someFacts({ instalments: [aDebt({ dueDate: '2026-03-09' })] });
    expect(planContacts(none, AGREEMENT, aCalendar(), '2026-03-10', RUN).next).toMatchObject({
      kind: 'stopped',
      stops: [{ rule: 'no_plan' }],
    });
    const breached = someFacts({ instalments: none.instalments, commitments: { plan: 'breached' } });
    expect(planContacts(breached, AGREEMENT, aCalendar(), '2026-03-17', RUN).next.kind).toBe('contact');
  });

  it('cannot be disputed by the number of an invoice', () => {
    const disputed = someFacts({
      instalments: [aDebt({ id: 1, dueDate: '2026-03-09' })],
      commitments: { plan: 'kept', disputed: new Set([1]) },
    });
    expect(planContacts(disputed, AGREEMENT, aCalendar(), '2026-03-10', RUN).leftOut).toEqual([]);
  });
});

it('a dry run is the same plan, and says so', () => {
  const strip = ({ coming: list }: ContactPlan) =>
    list.map((contact) => ({ ...contact, reasons: contact.reasons.filter(({ rule }) => rule !== 'dry_run') }));
  const dry = plan('2026-02-20', someFacts(), { dryRun: true });
  expect(strip(dry)).toEqual(plan('2026-02-20').coming);
  expect(dry.coming.every(({ reasons }) => reasons.at(-1)?.rule === 'dry_run')).toBe(true);
});
