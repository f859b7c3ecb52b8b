import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { STANDARD_B2B } from '../policy/presets.ts';
import { aCalendar } from '../testing/builders.ts';
import { aContact, aDebt, someFacts } from '../testing/planning-builders.ts';
import type { ContactPlan, NextContact, Stop } from './contact-plan.ts';
import type { CustomerFacts } from './customer-facts.ts';
import { planContacts } from './plan-contacts.ts';
import { LIVE_RUN, type RunConditions } from './run-conditions.ts';

const plan = (today: CalendarDate, facts: CustomerFacts, run: Partial<RunConditions> = {}): ContactPlan =>
  planContacts(facts, STANDARD_B2B, aCalendar(), today, { ...LIVE_RUN, bankDataMaxAgeDays: undefined, ...run });

const stopsOf = ({ next }: ContactPlan): readonly Stop[] => (next.kind === 'stopped' ? next.stops : []);
const afterwards = ({ next }: ContactPlan): string | undefined =>
  next.kind === 'stopped' && next.afterwards ? `${next.afterwards.day} ${next.afterwards.stepId}` : undefined;
const contact = ({ next }: { next: NextContact }): string | undefined =>
  next.kind === 'contact' ? `${next.contact.day} ${next.contact.stepId}` : undefined;
const done = (...steps: string[]) => steps.map((step) => aContact('2026-03-09', step));
const comingIds = ({ coming }: ContactPlan) => coming.map(({ stepId }) => stepId);
const verdictOf = (stepId: string, { steps }: ContactPlan) => steps.find((step) => step.stepId === stepId)?.verdict;

describe('nobody is contacted about what is not owed', () => {
  it('paid', () => {
    const paid = plan('2026-03-10', someFacts({ debts: [], net: 0 }));
    expect(paid.next).toEqual({ kind: 'stopped', stops: [{ rule: 'paid' }], afterwards: undefined });
    expect(verdictOf('R2', paid)).toEqual({ kind: 'stopped', held: [{ rule: 'paid' }] });
    expect(paid.anchor).toBeUndefined();
  });

  it('covered by credits, to the cent or by more', () => {
    const covered = (net: number) => stopsOf(plan('2026-03-10', someFacts({ debts: [], coveredIds: [7], net })));
    expect(covered(0)).toEqual([{ rule: 'net_not_positive', net: 0 }]);
    expect(covered(-1)).toEqual([{ rule: 'net_not_positive', net: -1 }]);
  });

  it('left out of follow-up in the CRM, with what else there is', () => {
    const facts = someFacts({ debts: [], leftOutIds: [8, 9], net: 0 });
    const leftOut = { rule: 'left_out_by_crm', debtIds: [8, 9] };
    expect(stopsOf(plan('2026-03-10', facts))).toEqual([leftOut]);
    const trifle = someFacts({ debts: [aDebt({ minor: 49_99 })], coveredIds: [7], leftOutIds: [8, 9], net: 49_99 });
    expect(stopsOf(plan('2026-03-10', trifle)).map(({ rule }) => rule)).toEqual(['below_tolerance', 'left_out_by_crm']);
  });

  it('credits outweigh the debts', () => {
    expect(stopsOf(plan('2026-03-10', someFacts({ net: 0 })))).toEqual([{ rule: 'net_not_positive', net: 0 }]);
    const negative = plan('2026-03-10', someFacts({ net: -1 }));
    expect(stopsOf(negative)).toEqual([{ rule: 'net_not_positive', net: -1 }]);
    expect(negative.coming).toEqual([]);
    expect(contact(plan('2026-03-10', someFacts({ net: 1 })))).toBe('2026-03-10 R3');
  });

  it('less than the tolerance', () => {
    const small = someFacts({ debts: [aDebt({ minor: 20_00 }), aDebt({ id: 2, minor: 29_99 })] });
    expect(stopsOf(plan('2026-03-10', small))).toEqual([{ rule: 'below_tolerance', minor: 49_99, below: 50_00 }]);
    expect(contact(plan('2026-03-10', small, { tolerance: 49_99 }))).toBe('2026-03-10 R3');
  });
});

describe('a dispute', () => {
  const disputed = (...ids: number[]) => ({ commitments: { disputed: new Set(ids) } });

  it('stops that debt', () => {
    const all = plan('2026-03-10', someFacts(disputed(1)));
    expect(stopsOf(all)).toEqual([{ rule: 'disputed', debtIds: [1] }]);
    expect(all.leftOut).toEqual([{ debtId: 1, rule: 'disputed' }]);
  });

  it('stops no other one', () => {
    const debts = [aDebt(), aDebt({ id: 2, dueDate: '2026-03-06' })];
    const rest = plan('2026-03-09', someFacts({ debts, ...disputed(1) }));
    expect(contact(rest)).toBe('2026-03-09 R1');
    expect(rest.coming[0]?.debtIds).toEqual([2]);
    expect(rest.anchor?.debtId).toBe(2);
  });
});

describe('an invoice the customer never got', () => {
  it('is sent instead of a reminder', () => {
    const unsent = plan('2026-03-10', someFacts({ debts: [aDebt({ sentToCustomer: false })] }));
    expect(stopsOf(unsent)).toEqual([{ rule: 'invoice_never_sent', debtIds: [1] }]);
    expect(unsent.leftOut).toEqual([{ debtId: 1, rule: 'invoice_never_sent' }]);
  });

  it('stands beside what else keeps debts back', () => {
    const debts = [aDebt({ sentToCustomer: false }), aDebt({ id: 2 }), aDebt({ id: 3, minor: 10_00 })];
    const mixed = plan('2026-03-10', someFacts({ debts, commitments: { disputed: new Set([2]) } }));
    expect(stopsOf(mixed)).toEqual([
      { rule: 'disputed', debtIds: [2] },
      { rule: 'invoice_never_sent', debtIds: [1] },
      { rule: 'below_tolerance', minor: 10_00, below: 50_00 },
    ]);
  });

  it('and disputed is disputed first', () => {
    const debts = [aDebt({ sentToCustomer: false })];
    const both = plan('2026-03-10', someFacts({ debts, commitments: { disputed: new Set([1]) } }));
    expect(both.leftOut).toEqual([{ debtId: 1, rule: 'disputed' }]);
  });
});

describe('a payment on its way', () => {
  const clearing = (minor: number, paidOn: CalendarDate = '2026-03-10') =>
    someFacts({ debts: [aDebt({ clearing: { minor, paidOn } })] });

  it('is waited for two business days, then the debt speaks again', () => {
    const waiting = plan('2026-03-12', clearing(2000_00));
    expect(stopsOf(waiting)).toEqual([{ rule: 'payment_clearing', debtIds: [1], until: '2026-03-12' }]);
    expect(afterwards(waiting)).toBe('2026-03-13 R4');
    expect(waiting.anchor?.debtId).toBe(1);
    expect(contact(plan('2026-03-13', clearing(2000_00)))).toBe('2026-03-13 R4');
    expect(contact(plan('2026-03-16', clearing(2000_00, '2026-03-13')))).toBeUndefined();
  });

  it('in part leaves the rest to be spoken of', () => {
    const [first] = plan('2026-03-12', clearing(500_00)).coming;
    expect(first).toMatchObject({ day: '2026-03-12', minor: 1500_00 });
    expect(plan('2026-03-12', clearing(500_00)).leftOut).toEqual([]);
    expect(plan('2026-03-13', clearing(500_00)).coming[0]).toMatchObject({ minor: 2000_00 });
  });

  it('for the oldest debt lets the next one decide meanwhile', () => {
    const debts = [
      aDebt({ clearing: { minor: 2000_00, paidOn: '2026-03-10' } }),
      aDebt({ id: 2, dueDate: '2026-03-10' }),
    ];
    const meanwhile = plan('2026-03-11', someFacts({ debts }));
    expect(contact(meanwhile)).toBe('2026-03-11 R1');
    expect(meanwhile.leftOut).toEqual([{ debtId: 1, rule: 'payment_clearing' }]);
    expect(meanwhile.coming[1]).toMatchObject({ day: '2026-03-16', stepId: 'R4', debtIds: [1, 2] });
  });
});

describe('a promise', () => {
  const amount = { currency: 'BRL', minor: 2000_00 };
  const promise = { madeOn: '2026-03-10', dueOn: '2026-03-20', amount } as const;
  const promised = (...steps: string[]) => someFacts({ commitments: { promise }, contacts: done(...steps) });

  it('stops every talk and decision until one business day after its date', () => {
    const waiting = plan('2026-03-11', promised('R2'));
    expect(stopsOf(waiting)).toEqual([{ rule: 'promise', dueOn: '2026-03-20', until: '2026-03-23' }]);
    expect(stopsOf(plan('2026-03-23', promised('R2')))).toHaveLength(1);
    expect(stopsOf(plan('2026-03-24', promised('R2')))).toEqual([]);
  });

  it('once broken, goes on with the next step, not with the one of the day', () => {
    const broken = plan('2026-03-24', promised('R2'));
    expect(contact(broken)).toBe('2026-03-24 R3');
    expect(broken.coming[0]?.reasons).toEqual([
      { rule: 'step_due', on: '2026-03-10' },
      { rule: 'resumed_after_broken_promise', brokenOn: '2026-03-23' },
    ]);
    expect(comingIds(broken).slice(0, 3)).toEqual(['R3', 'R6', 'R7']);
  });

  it('while it stands, what follows is told in case it breaks', () => {
    const waiting = plan('2026-03-11', promised('R2'));
    expect(afterwards(waiting)).toBe('2026-03-24 R3');
    expect(waiting.coming[0]?.reasons).toContainEqual({
      rule: 'held',
      by: { rule: 'promise', dueOn: '2026-03-20', until: '2026-03-23' },
    });
  });

  it('broken before, is remembered by its last day', () => {
    const facts = someFacts({ contacts: done('R2'), promiseBrokenOn: '2026-03-23' });
    expect(contact(plan('2026-03-24', facts))).toBe('2026-03-24 R3');
    expect(contact(plan('2026-03-23', facts))).toBe('2026-03-23 R6');
  });

  it('broken before the last step, changes nothing any more', () => {
    const facts = someFacts({ contacts: done('R2'), promiseBrokenOn: '2026-03-08' });
    expect(contact(plan('2026-03-24', facts))).toBe('2026-03-24 R6');
    const sameDay = someFacts({ contacts: done('R2'), promiseBrokenOn: '2026-03-09' });
    expect(contact(plan('2026-03-24', sameDay))).toBe('2026-03-24 R3');
  });

  it('broken before anything was said, starts where the day says', () => {
    expect(contact(plan('2026-03-24', promised()))).toBe('2026-03-24 R6');
  });

  it('does not bring a step on before its day', () => {
    const contacts = [aContact('2026-03-23', 'R6', { channel: 'call' })];
    const early = someFacts({ contacts, promiseBrokenOn: '2026-03-25' });
    expect(contact(plan('2026-03-26', early))).toBe('2026-03-30 R7');
  });

  it('leaves out a step that reaches nobody, or everything after it would wait', () => {
    const noConsent = { ...promised('R2').reach, email: 'bounced' as const };
    const facts = { ...promised('R4'), reach: noConsent };
    const broken = plan('2026-03-24', facts);
    expect(contact(broken)).toBe('2026-03-24 R6');
  });

  it('stopped at a step that reaches nobody, says so of it and of those behind', () => {
    const reach = { email: 'bounced' as const, phone: false, optedIn: [], postalAddress: false };
    const broken = plan('2026-03-24', { ...promised('R2'), reach });
    expect(stopsOf(broken)).toEqual([{ rule: 'no_phone' }]);
    expect(verdictOf('R4', broken)).toMatchObject({ kind: 'stopped', held: [{ rule: 'no_phone' }] });
    expect(verdictOf('R6', broken)).toMatchObject({ kind: 'stopped', held: [{ rule: 'no_phone' }] });
  });
});

describe('a pause', () => {
  const paused = someFacts({ commitments: { pause: { until: '2026-03-17', reason: 'férias' } }, contacts: done('R2') });

  it('lasts through its last day, then the latest step applies', () => {
    const waiting = plan('2026-03-12', paused);
    expect(stopsOf(waiting)).toEqual([{ rule: 'pause', until: '2026-03-17', reason: 'férias' }]);
    expect(afterwards(waiting)).toBe('2026-03-18 R5');
    expect(contact(plan('2026-03-18', paused))).toBe('2026-03-18 R5');
  });

  it('says what it kept from its turn', () => {
    const held = [{ rule: 'pause', until: '2026-03-17', reason: 'férias' }];
    expect(verdictOf('R3', plan('2026-03-12', paused))).toEqual({
      kind: 'superseded',
      by: 'R5',
      on: '2026-03-18',
      held,
    });
  });

  it('stops between two steps too', () => {
    const until = { until: '2026-03-11', reason: 'férias' } as const;
    const between = someFacts({ commitments: { pause: until }, contacts: [aContact('2026-03-10', 'R3')] });
    expect(stopsOf(plan('2026-03-11', between))).toHaveLength(1);
    expect(afterwards(plan('2026-03-11', between))).toBe('2026-03-13 R4');
  });
});

describe('stops without an end', () => {
  it.each<[Stop['rule'], Partial<CustomerFacts['commitments']>]>([
    ['do_not_contact', { doNotContact: true }],
    ['in_legal_hands', { legal: 'in_legal_hands' }],
  ])('%s keeps every talk back, not the decisions of the house', (rule, commitments) => {
    const stopped = plan('2026-03-10', someFacts({ commitments }));
    expect(stopped.next).toEqual({ kind: 'stopped', stops: [{ rule }], afterwards: undefined });
    expect(comingIds(stopped)).toEqual(['G1', 'G2', 'M1', 'M2', 'M3']);
    expect(verdictOf('R1', stopped)).toEqual({ kind: 'superseded', by: 'R3', on: undefined, held: [] });
    expect(verdictOf('R3', stopped)).toEqual({ kind: 'stopped', held: [{ rule }] });
    expect(verdictOf('R8', stopped)).toEqual({ kind: 'stopped', held: [{ rule }] });
  });

  it('listed at a bureau is no stop', () => {
    expect(contact(plan('2026-03-10', someFacts({ commitments: { legal: 'listed' } })))).toBe('2026-03-10 R3');
  });

  it('the kill switch', () => {
    const killed = plan('2026-03-10', someFacts(), { killSwitch: true });
    expect(stopsOf(killed)).toEqual([{ rule: 'kill_switch' }]);
    expect(comingIds(killed)).toEqual(['G1', 'G2', 'M1', 'M2', 'M3']);
  });

  it('several at once are all named', () => {
    const facts = someFacts({ commitments: { doNotContact: true, plan: 'kept' } });
    expect(stopsOf(plan('2026-03-10', facts, { killSwitch: true })).map(({ rule }) => rule)).toEqual([
      'plan_being_kept',
      'do_not_contact',
      'kill_switch',
    ]);
  });
});

describe('stale bank data', () => {
  const asOf = (bankDataAsOf: CalendarDate | undefined) => someFacts({ supplier: { identified: true, bankDataAsOf } });

  it('may hide a payment', () => {
    const run = { bankDataMaxAgeDays: 5 };
    expect(contact(plan('2026-03-10', asOf('2026-03-05'), run))).toBe('2026-03-10 R3');
    const stale = plan('2026-03-10', asOf('2026-03-04'), run);
    expect(stopsOf(stale)).toEqual([{ rule: 'stale_bank_data', asOf: '2026-03-04', maxAgeDays: 5 }]);
    expect(comingIds(stale)).toEqual(['M1', 'M2', 'M3']);
  });

  it('unknown is not fresh, unless nobody asks', () => {
    const unknown = plan('2026-03-10', asOf(undefined), { bankDataMaxAgeDays: 5 });
    expect(stopsOf(unknown)).toEqual([{ rule: 'stale_bank_data', asOf: undefined, maxAgeDays: 5 }]);
    expect(contact(plan('2026-03-10', asOf(undefined)))).toBe('2026-03-10 R3');
  });

  it('is looked at by default', () => {
    const facts = asOf('2026-03-04');
    expect(stopsOf(planContacts(facts, STANDARD_B2B, aCalendar(), '2026-03-10'))).toHaveLength(1);
    expect(contact(planContacts(facts, STANDARD_B2B, aCalendar(), '2026-03-09'))).toBe('2026-03-09 R2');
  });
});

describe('a supplier not identified', () => {
  const unidentified = { supplier: { identified: false, bankDataAsOf: undefined } };

  it('sends no document, but may call', () => {
    const written = plan('2026-03-09', someFacts(unidentified));
    expect(stopsOf(written)).toEqual([{ rule: 'supplier_incomplete' }]);
    expect(afterwards(written)).toBe('2026-03-13 R4');
    expect(comingIds(written)).toEqual(['R4', 'R6', 'G1', 'G2', 'M1', 'M2', 'M3']);
    expect(verdictOf('R5', written)).toEqual({
      kind: 'superseded',
      by: 'R6',
      on: '2026-03-23',
      held: [{ rule: 'supplier_incomplete' }],
    });
  });
});

describe('the daily cap', () => {
  it('holds what leaves by itself until tomorrow, and nothing a person does', () => {
    const capped = plan('2026-03-03', someFacts(), { dailyCapReached: true });
    expect(stopsOf(capped)).toEqual([{ rule: 'daily_cap', until: '2026-03-03' }]);
    expect(afterwards(capped)).toBe('2026-03-04 R1');
    expect(contact(plan('2026-03-09', someFacts(), { dailyCapReached: true }))).toBe('2026-03-09 R2');
    const small = someFacts({ debts: [aDebt({ minor: 100_00 })] });
    expect(afterwards(plan('2026-03-09', small, { dailyCapReached: true }))).toBe('2026-03-10 R3');
  });

  it('does not hold markers', () => {
    const old = plan('2026-06-01', someFacts(), { dailyCapReached: true });
    expect(old.coming.some(({ day, stepId }) => day === '2026-06-01' && stepId === 'M1')).toBe(true);
  });
});
