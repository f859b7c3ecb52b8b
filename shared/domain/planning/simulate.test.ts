import { describe, expect, it } from 'vitest';
import { DEFAULT_SEGMENTS } from '../policy/default-segments.ts';
import { PRESETS, STANDARD_B2B } from '../policy/presets.ts';
import { aCalendar } from '../testing/builders.ts';
import { aDebt, someFacts } from '../testing/planning-builders.ts';
import { LIVE_RUN } from './run-conditions.ts';
import { simulate } from './simulate.ts';
import type { Simulation, SimulationInput } from './simulation.ts';

const RUN = { ...LIVE_RUN, bankDataMaxAgeDays: undefined };

const run = (portfolio: SimulationInput['portfolio'], change: Partial<SimulationInput> = {}): Simulation =>
  simulate({
    portfolio,
    policies: STANDARD_B2B,
    calendarOf: () => aCalendar(),
    from: '2026-03-02',
    days: 15,
    assumption: 'nobody_pays',
    run: RUN,
    ...change,
  });

const contacts = ({ customers }: Simulation) =>
  customers.map((customer) => customer.contacts.map(({ day, stepId }) => `${day} ${stepId}`));

const small = (customerId: number) => someFacts({ customerId, debts: [aDebt({ minor: 100_00 })] });

describe('a simulation', () => {
  it('says what each customer gets, and when', () => {
    const { from, to, assumption, customers } = run([someFacts(), someFacts({ customerId: 8, debts: [], net: 0 })]);
    expect([from, to, assumption]).toEqual(['2026-03-02', '2026-03-16', 'nobody_pays']);
    expect(customers).toMatchObject([
      { companyId: 1, customerId: 7, policyId: 'standard-b2b', stops: [] },
      { companyId: 1, customerId: 8, policyId: 'standard-b2b', stops: [{ rule: 'paid' }], contacts: [] },
    ]);
    expect(contacts(run([someFacts()]))).toEqual([
      ['2026-03-02 P2', '2026-03-03 R1', '2026-03-09 R2', '2026-03-12 R3', '2026-03-16 R4'],
    ]);
  });

  it('in which nobody pays does not believe in payments', () => {
    const facts = someFacts({ debts: [aDebt({ expectedOn: '2026-03-10' })] });
    expect(contacts(run([facts]))).toEqual(contacts(run([someFacts()])));
  });

  it('ends with its last day', () => {
    expect(contacts(run([someFacts()], { days: 14 }))[0]?.at(-1)).toBe('2026-03-12 R3');
    expect(contacts(run([someFacts()], { days: 1 }))).toEqual([['2026-03-02 P2']]);
    expect(run([someFacts()], { days: 0 })).toMatchObject({ days: [], steps: [] });
  });

  it('counts steps by day and altogether', () => {
    const later = someFacts({ customerId: 8, debts: [aDebt({ dueDate: '2026-03-10' })] });
    const { days, steps } = run([someFacts(), someFacts(), later], { days: 11 });
    const of = (stepId: string, count: number) => ({ policyId: 'standard-b2b', stepId, count });
    expect(days).toEqual([
      { day: '2026-03-02', steps: [of('P2', 2)] },
      { day: '2026-03-03', steps: [of('R1', 2)] },
      { day: '2026-03-05', steps: [of('P1', 1)] },
      { day: '2026-03-09', steps: [of('R2', 2), of('P2', 1)] },
      { day: '2026-03-11', steps: [of('R1', 1)] },
      { day: '2026-03-12', steps: [of('R3', 2)] },
    ]);
    expect(steps).toEqual([of('P2', 3), of('R1', 3), of('P1', 1), of('R2', 2), of('R3', 2)]);
  });

  it('counts the same step of two policies apart', () => {
    const policies = { policies: PRESETS, segments: DEFAULT_SEGMENTS };
    const { steps, customers } = run([someFacts(), someFacts({ grade: 'D' })], { policies, days: 1 });
    expect(steps).toEqual([
      { policyId: 'standard-b2b', stepId: 'P2', count: 1 },
      { policyId: 'attentive', stepId: 'P2', count: 1 },
    ]);
    expect(customers.map(({ policyId }) => policyId)).toEqual(['standard-b2b', 'attentive']);
  });

  it('leaves alone whom no segment takes', () => {
    const policies = { policies: PRESETS, segments: [] };
    expect(run([someFacts()], { policies }).customers).toEqual([
      { companyId: 1, customerId: 7, policyId: undefined, stops: [], contacts: [] },
    ]);
  });

  it('knows each customer’s own calendar', () => {
    const calendarOf: SimulationInput['calendarOf'] = ({ customerId }) =>
      customerId === 8 ? aCalendar('2026-03-03') : aCalendar();
    expect(contacts(run([someFacts(), someFacts({ customerId: 8 })], { calendarOf, days: 3 }))).toEqual([
      ['2026-03-02 P2', '2026-03-03 R1'],
      ['2026-03-02 P2', '2026-03-04 R1'],
    ]);
  });

  it('tells the stops of the first day one can act on', () => {
    const pause = { until: '2026-03-10', reason: 'férias' } as const;
    const paused = run([someFacts({ commitments: { pause } })], { from: '2026-03-07', days: 9 });
    expect(paused.customers[0]?.stops).toEqual([{ rule: 'pause', ...pause }]);
    expect(contacts(paused)).toEqual([['2026-03-11 R3']]);
  });

  it('looks at the age of bank data on the first day only, and by default', () => {
    const live = run([someFacts()], { run: LIVE_RUN });
    expect(contacts(live)[0]).toHaveLength(5);
    const { run: _, ...input } = { run: RUN, portfolio: [someFacts()], calendarOf: () => aCalendar() };
    const stale = simulate({
      ...input,
      policies: STANDARD_B2B,
      from: '2026-03-09',
      days: 5,
      assumption: 'nobody_pays',
    });
    expect(stale.customers[0]?.stops).toMatchObject([{ rule: 'stale_bank_data' }]);
  });
});

describe('when everyone pays as expected', () => {
  const paying = { assumption: 'everyone_pays_as_expected' } as const;

  it('a payment ends the reminders, and is thanked for', () => {
    const facts = someFacts({ debts: [aDebt({ expectedOn: '2026-03-10' })] });
    expect(contacts(run([facts], paying))).toEqual([
      ['2026-03-02 P2', '2026-03-03 R1', '2026-03-09 R2', '2026-03-12 OK'],
    ]);
    expect(contacts(run([facts], { ...paying, days: 10 }))[0]?.at(-1)).toBe('2026-03-09 R2');
  });

  it('on the day of a payment nothing is sent about what was paid', () => {
    const facts = someFacts({ debts: [aDebt({ expectedOn: '2026-03-09' })] });
    expect(contacts(run([facts], paying))).toEqual([['2026-03-02 P2', '2026-03-03 R1', '2026-03-09 OK']]);
  });

  it('the next debt goes on at its own level', () => {
    const debts = [aDebt({ expectedOn: '2026-03-10' }), aDebt({ id: 2, dueDate: '2026-03-10' })];
    expect(contacts(run([someFacts({ debts })], { ...paying, days: 20 }))).toEqual([
      ['2026-03-02 P2', '2026-03-03 R1', '2026-03-09 R2', '2026-03-12 R1', '2026-03-16 R2', '2026-03-19 R3'],
    ]);
  });

  it('a payment may move the customer to another segment', () => {
    const large = { id: 'large', names: STANDARD_B2B.names, policyId: 'light' } as const;
    const segments = [{ ...large, criteria: [{ rule: 'amount_from', minor: 3000_00 } as const] }, ...DEFAULT_SEGMENTS];
    const debts = [aDebt({ expectedOn: '2026-03-04' }), aDebt({ id: 2 })];
    const { customers } = run([someFacts({ debts })], { ...paying, policies: { policies: PRESETS, segments } });
    expect(customers[0]?.policyId).toBe('light');
    expect(customers[0]?.contacts.map(({ policyId, stepId }) => `${policyId} ${stepId}`)).toEqual([
      'light P2',
      'light R1',
      'standard-b2b R2',
      'standard-b2b R3',
      'standard-b2b R4',
    ]);
  });
});

describe('a daily cap', () => {
  it('is shared in the order of the portfolio; who comes too late is served the next day', () => {
    const capped = run([small(1), small(2), small(3)], { dailyCap: 2, days: 2 });
    expect(contacts(capped)).toEqual([['2026-03-02 P2', '2026-03-03 R1'], ['2026-03-02 P2', '2026-03-03 R1'], []]);
    const next = run([small(1), small(2), small(3)], { dailyCap: 2, days: 3 });
    expect(next.customers[2]?.contacts).toMatchObject([
      {
        day: '2026-03-04',
        stepId: 'R1',
        reasons: [{ rule: 'step_due' }, { rule: 'held', by: { rule: 'daily_cap', until: '2026-03-03' } }],
      },
    ]);
  });

  it('does not count what a person does', () => {
    const drafts = [someFacts(), someFacts()];
    expect(contacts(run(drafts, { dailyCap: 0, from: '2026-03-09', days: 1 }))).toEqual([
      ['2026-03-09 R2'],
      ['2026-03-09 R2'],
    ]);
    expect(contacts(run([small(1)], { dailyCap: 0, from: '2026-03-09', days: 2 }))).toEqual([['2026-03-10 R3']]);
  });
});
