import { describe, expect, it } from 'vitest';
import { TODAY } from '../testing/builders.ts';
import type { CommitmentTerms } from './commitment.ts';
import { commitmentProblems } from './commitment-problems.ts';

/** R$ 1,000.00 open in items 1 and 2, the second in dispute. */
const ground = {
  today: TODAY,
  owed: [{ currency: 'BRL', minor: 1000_00 }],
  openIds: new Set([1, 2]),
  disputedIds: new Set([2]),
};
const problems = (terms: CommitmentTerms, note = 'combinado por telefone') => commitmentProblems(terms, note, ground);
const brl = (minor: number) => ({ currency: 'BRL', minor });

describe('a promise', () => {
  it.each([
    ['today, all of it', '2026-03-16', 1000_00, []],
    ['in 90 days, a cent', '2026-06-14', 1, []],
    ['yesterday', '2026-03-15', 1000_00, [{ field: 'dueOn', rule: 'in_the_past' }]],
    ['in 91 days', '2026-06-15', 1000_00, [{ field: 'dueOn', rule: 'too_far' }]],
    ['of nothing', '2026-03-20', 0, [{ field: 'amount', rule: 'not_positive' }]],
    ['of more than is owed', '2026-03-20', 1000_01, [{ field: 'amount', rule: 'more_than_owed' }]],
  ] as const)('%s', (_, dueOn, minor, expected) => {
    expect(problems({ kind: 'promise', dueOn, amount: brl(minor) }, '')).toEqual(expected);
  });

  it('is not in a currency in which nothing is owed', () => {
    const terms = { kind: 'promise', dueOn: '2026-03-20', amount: { currency: 'USD', minor: 1 } } as const;
    expect(problems(terms)).toEqual([{ field: 'amount', rule: 'not_owed' }]);
  });
});

describe('a dispute', () => {
  const dispute = (...receivableIds: number[]) => ({ kind: 'dispute', receivableIds, cause: 'already_paid' }) as const;

  it('is of items that are open and not in dispute yet', () => {
    expect(problems(dispute(1), '')).toEqual([]);
    expect(problems(dispute(1, 2, 3))).toEqual([
      { field: 'receivableIds', rule: 'already_disputed' },
      { field: 'receivableIds', rule: 'not_open' },
    ]);
  });

  it('for another cause says which', () => {
    expect(problems({ ...dispute(1), cause: 'other' }, '  ')).toEqual([{ field: 'note', rule: 'required' }]);
    expect(problems({ ...dispute(1), cause: 'other' }, 'frete')).toEqual([]);
  });
});

describe('a pause', () => {
  it('has a reason, and an end within 60 days', () => {
    expect(problems({ kind: 'pause', until: '2026-05-15' })).toEqual([]);
    expect(problems({ kind: 'pause', until: '2026-05-16' })).toEqual([{ field: 'until', rule: 'too_far' }]);
    expect(problems({ kind: 'pause', until: '2026-03-15' }, ' ')).toEqual([
      { field: 'until', rule: 'in_the_past' },
      { field: 'note', rule: 'required' },
    ]);
  });
});

describe('a flag', () => {
  it.each(['do_not_contact', 'strategic'] as const)('%s has a reason', (kind) => {
    expect(problems({ kind })).toEqual([]);
    expect(problems({ kind }, '')).toEqual([{ field: 'note', rule: 'required' }]);
  });
});
