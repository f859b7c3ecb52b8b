import { describe, expect, it } from 'vitest';
import { NO_COMMITMENTS } from '../commitment/commitments.ts';
import type { TakenStep } from '../planning/customer-facts.ts';
import { isTaskAlive, TASK_STATES } from './task.ts';
import { type TaskFacts, type TaskToDo, taskEnd } from './task-end.ts';

const R4: TakenStep = { policyId: 'standard-b2b', stepId: 'R4', anchor: 'due_date', debtIds: [1, 2] };
const R5: TakenStep = { ...R4, stepId: 'R5' };
const BEFORE = '2026-03-16T12:00:00.000Z';
const MADE = '2026-03-16T12:30:00.000Z';
const LATER = '2026-03-17T12:30:00.000Z';
const aTask = (sketch: Partial<TaskToDo> = {}): TaskToDo => ({ step: R4, channel: 'call', madeAt: MADE, ...sketch });
const facts = (sketch: Partial<TaskFacts> = {}): TaskFacts => ({
  openDebts: new Set([1, 2, 9]),
  paidOn: undefined,
  contacts: [],
  steps: [],
  commitments: NO_COMMITMENTS,
  ...sketch,
});
const aTalk = (sketch: Partial<TaskFacts['contacts'][number]> = {}): TaskFacts['contacts'][number] => ({
  channel: 'call',
  outcome: 'talked',
  reason: 'cash_flow',
  on: '2026-03-17',
  step: undefined,
  at: LATER,
  by: { name: 'Caio' },
  ...sketch,
});

describe('a task to call', () => {
  it('is to be done while its debts are open and nobody called', () => {
    expect(taskEnd(aTask(), facts())).toBeUndefined();
    expect(taskEnd(aTask(), facts({ contacts: [aTalk({ at: BEFORE })] }))).toBeUndefined();
    expect(taskEnd(aTask(), facts({ contacts: [aTalk({ channel: 'letter', outcome: 'written' })] }))).toBeUndefined();
  });

  it('is done by the call that reached somebody, or what was noted as its step, and says by whom', () => {
    const end = { why: 'contacted', channel: 'call', by: 'Caio' };
    expect(taskEnd(aTask(), facts({ contacts: [aTalk()] }))).toEqual(end);
    const asStep = aTalk({ channel: 'whatsapp', outcome: 'written', step: R4 });
    expect(taskEnd(aTask(), facts({ contacts: [asStep] }))).toEqual({ ...end, channel: 'whatsapp' });
  });

  it.each(['no_answer', 'message_left', 'wrong_contact'] as const)('is still to be done after %s', (outcome) => {
    expect(taskEnd(aTask(), facts({ contacts: [aTalk({ outcome })] }))).toBeUndefined();
  });

  it('is over once all it is about is paid, not a part', () => {
    expect(taskEnd(aTask(), facts({ openDebts: new Set([2]) }))).toBeUndefined();
    const settled = facts({ openDebts: new Set([9]), paidOn: '2026-03-17' });
    expect(taskEnd(aTask(), settled)).toEqual({ why: 'paid', on: '2026-03-17' });
    expect(taskEnd(aTask(), { ...settled, paidOn: undefined })).toEqual({ why: 'paid', on: null });
  });

  it.each([
    ['promise', { promise: { madeOn: '2026-03-16', dueOn: '2026-03-20', amount: { currency: 'BRL', minor: 1 } } }],
    ['pause', { pause: { until: '2026-03-30', reason: 'férias' } }],
    ['do_not_contact', { doNotContact: true }],
    ['disputed', { disputed: new Set([1, 2]) }],
  ] as const)('is stopped by %s, which stops no decision', (rule, stop) => {
    const stopped = facts({ commitments: { ...NO_COMMITMENTS, ...stop } });
    expect(taskEnd(aTask(), stopped)).toEqual({ why: 'stopped', rule });
    expect(taskEnd(aTask({ channel: 'decision' }), stopped)).toBeUndefined();
  });

  it('goes on while one of its debts is not disputed', () => {
    const disputed = facts({ commitments: { ...NO_COMMITMENTS, disputed: new Set([1]) } });
    expect(taskEnd(aTask(), disputed)).toBeUndefined();
  });

  it('is overtaken by another step taken since, not by an earlier one, itself or a decision', () => {
    const taken = (step: TakenStep, at: string, channel: 'email' | 'decision' = 'email') =>
      facts({ steps: [{ step, channel, at }] });
    expect(taskEnd(aTask(), taken(R5, LATER))).toEqual({ why: 'overtaken', stepId: 'R5' });
    expect(taskEnd(aTask(), taken(R5, BEFORE))).toBeUndefined();
    expect(taskEnd(aTask(), taken(R4, LATER))).toBeUndefined();
    expect(taskEnd(aTask(), taken(R5, LATER, 'decision'))).toBeUndefined();
    expect(taskEnd(aTask({ channel: 'decision' }), taken(R5, LATER))).toBeUndefined();
  });
});

describe('another task of the same step', () => {
  it('would be one too many while there is one, or once it was done', () => {
    for (const state of TASK_STATES) expect(isTaskAlive({ state, end: undefined })).toBe(state !== 'refused');
    expect(isTaskAlive({ state: 'closed', end: { why: 'closed_there' } })).toBe(true);
    expect(isTaskAlive({ state: 'closed', end: { why: 'contacted', channel: 'call', by: 'Caio' } })).toBe(true);
  });

  it('may be made where it was over for nothing', () => {
    expect(isTaskAlive({ state: 'closed', end: { why: 'stopped', rule: 'promise' } })).toBe(false);
    expect(isTaskAlive({ state: 'closing', end: { why: 'paid', on: null } })).toBe(false);
    expect(isTaskAlive({ state: 'closed', end: { why: 'overtaken', stepId: 'R5' } })).toBe(false);
  });
});
