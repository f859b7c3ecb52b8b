import { describe, expect, it } from 'vitest';
import { aCalendar, TODAY } from '../testing/builders.ts';
import { aCommitment, anEnded } from '../testing/commitment-builders.ts';
import type { Commitment } from './commitment.ts';
import { replaces } from './commitment.ts';
import { commitmentsAt, NOTHING_STANDS } from './commitments-at.ts';

const at = (...all: Commitment[]) => commitmentsAt(all, TODAY, aCalendar());
const pause = (until: '2026-03-15' | '2026-03-16' | '2026-03-30', note = 'mudança de sistema') =>
  aCommitment({ terms: { kind: 'pause', until }, note });

describe('what stands', () => {
  it('is nothing while nothing was noted', () => {
    expect(at()).toBe(NOTHING_STANDS);
  });

  it('is the promise with its day and amount', () => {
    expect(at(aCommitment()).commitments.promise).toEqual({
      madeOn: '2026-03-16',
      dueOn: '2026-03-20',
      amount: { currency: 'BRL', minor: 1000_00 },
    });
    expect(at(anEnded('withdrawn', '2026-03-16')).commitments.promise).toBeUndefined();
  });

  it('counts promises broken and kept in the last 12 months, and knows when the last broken one could still be kept', () => {
    const { commitments, promiseBrokenOn, keptPromises } = at(
      anEnded('broken', '2025-03-16'),
      anEnded('broken', '2025-03-17', {
        terms: { kind: 'promise', dueOn: '2026-03-06', amount: { currency: 'BRL', minor: 1 } },
      }),
      anEnded('kept', '2026-03-01'),
      anEnded('kept', '2026-03-02'),
      anEnded('replaced', '2026-03-03'),
    );
    expect(commitments.brokenPromises).toBe(1);
    expect(promiseBrokenOn).toBe('2026-03-09');
    expect(keptPromises).toBe(2);
  });

  it('is every item in dispute, and none of a dispute that ended', () => {
    const dispute = (...receivableIds: number[]) =>
      aCommitment({ terms: { kind: 'dispute', receivableIds, cause: 'product_or_service' } });
    const { commitments } = at(dispute(1, 2), dispute(3), { ...dispute(4), end: { how: 'withdrawn', on: TODAY } });
    expect([...commitments.disputed]).toEqual([1, 2, 3]);
  });

  it('is a pause through its last day, with its reason', () => {
    expect(at(pause('2026-03-15')).commitments.pause).toBeUndefined();
    expect(at(pause('2026-03-16')).commitments.pause).toEqual({ until: '2026-03-16', reason: 'mudança de sistema' });
    expect(at(pause('2026-03-30', 'a'), pause('2026-03-16', 'b')).commitments.pause?.reason).toBe('b');
  });

  it('is each flag', () => {
    expect(at(aCommitment({ terms: { kind: 'do_not_contact' } })).commitments).toMatchObject({
      doNotContact: true,
      strategic: false,
    });
    expect(at(aCommitment({ terms: { kind: 'strategic' } })).commitments).toMatchObject({
      doNotContact: false,
      strategic: true,
    });
  });
});

describe('a newer commitment', () => {
  it('replaces the one of its kind, but a dispute stands beside another', () => {
    expect(replaces({ kind: 'strategic' }, { kind: 'strategic' })).toBe(true);
    expect(replaces({ kind: 'strategic' }, { kind: 'do_not_contact' })).toBe(false);
    const dispute = { kind: 'dispute', receivableIds: [1], cause: 'other' } as const;
    expect(replaces(dispute, dispute)).toBe(false);
  });
});

it('is all of it at once: one kind that stands takes nothing from another', () => {
  const { commitments, keptPromises } = at(
    aCommitment(),
    pause('2026-03-30'),
    aCommitment({ terms: { kind: 'dispute', receivableIds: [5], cause: 'other' } }),
    aCommitment({ terms: { kind: 'do_not_contact' } }),
    aCommitment({ terms: { kind: 'strategic' } }),
  );
  expect(commitments).toMatchObject({
    promise: { dueOn: '2026-03-20' },
    pause: { until: '2026-03-30' },
    doNotContact: true,
    strategic: true,
    brokenPromises: 0,
  });
  expect([...commitments.disputed]).toEqual([5]);
  expect(keptPromises).toBe(0);
});

it('says of nothing that nothing stands', () => {
  expect(NOTHING_STANDS).toEqual({
    commitments: expect.objectContaining({ doNotContact: false, strategic: false, brokenPromises: 0 }),
    promiseBrokenOn: undefined,
    keptPromises: 0,
  });
});
