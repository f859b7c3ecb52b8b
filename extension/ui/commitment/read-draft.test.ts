import { describe, expect, it } from 'vitest';
import type { CommitmentGround } from '../../../shared/domain/commitment/commitment-problems.ts';
import type { Draft } from './draft.ts';
import { readDraft } from './read-draft.ts';

const ground: CommitmentGround = {
  today: '2026-03-16',
  owed: [{ currency: 'BRL', minor: 1_000_00 }],
  openIds: new Set([1, 2]),
  disputedIds: new Set([2]),
};

const aDraft = (sketch: Partial<Draft> = {}): Draft => ({
  dueOn: '2026-03-20',
  amount: '1.000,00',
  currency: 'BRL',
  receivableIds: new Set([1]),
  cause: 'already_paid',
  until: '2026-03-31',
  note: ' férias ',
  ...sketch,
});

describe('what was typed', () => {
  it.each([
    ['promise', { kind: 'promise', dueOn: '2026-03-20', amount: { currency: 'BRL', minor: 1_000_00 } }],
    ['dispute', { kind: 'dispute', receivableIds: [1], cause: 'already_paid' }],
    ['pause', { kind: 'pause', until: '2026-03-31' }],
    ['do_not_contact', { kind: 'do_not_contact' }],
    ['strategic', { kind: 'strategic' }],
  ] as const)('is read as a %s', (kind, terms) => {
    expect(readDraft(kind, aDraft(), ground, 'pt-BR')).toEqual({ ok: true, terms, note: 'férias' });
  });

  it.each([
    ['promise', { dueOn: '', amount: '' }, ['dueOn required', 'amount required']],
    ['promise', { amount: '5.00' }, ['amount unreadable']],
    ['promise', { dueOn: '2026-03-15' }, ['dueOn in_the_past']],
    ['promise', { dueOn: '2026-06-15' }, ['dueOn too_far']],
    ['promise', { amount: '0' }, ['amount not_positive']],
    ['promise', { amount: '1.000,01' }, ['amount more_than_owed']],
    ['promise', { currency: 'USD' }, ['amount not_owed']],
    ['dispute', { receivableIds: new Set<number>(), cause: '' }, ['receivableIds required', 'cause required']],
    ['dispute', { receivableIds: new Set([2]) }, ['receivableIds already_disputed']],
    ['dispute', { receivableIds: new Set([3]) }, ['receivableIds not_open']],
    ['dispute', { cause: 'other', note: '' }, ['note required']],
    ['pause', { until: '', note: ' ' }, ['until required', 'note required']],
    ['pause', { until: '2026-05-16' }, ['until too_far']],
    ['strategic', { note: '' }, ['note required']],
    ['do_not_contact', { note: '' }, ['note required']],
  ] as const)('of a %s with %j is refused by field', (kind, change, problems) => {
    const read = readDraft(kind, aDraft(change), ground, 'pt-BR');
    expect(read.ok ? [] : read.problems.map(({ field, rule }) => `${field} ${rule}`)).toEqual(problems);
  });
});
