import { describe, expect, it } from 'vitest';
import { aCalendar, aReceivable } from '../../shared/domain/testing/builders.ts';
import { createPositions } from './positions.ts';

const TODAY = '2026-03-16';
const UNDISPUTED: ReadonlySet<number> = new Set();

function somePositions() {
  let asked = 0;
  const receivable = aReceivable();
  const positions = createPositions((companyId, customerId) => {
    asked += 1;
    return [{ ...receivable, companyId, customerId }];
  }, aCalendar());
  return { positions, asked: () => asked };
}

describe('positions', () => {
  it('are worked out once for whoever looks at a customer', () => {
    const { positions, asked } = somePositions();
    const first = positions.of(1, 7, TODAY, UNDISPUTED);
    expect(positions.of(1, 7, TODAY, UNDISPUTED)).toBe(first);
    expect(positions.glance(1, 7, TODAY, UNDISPUTED)).toBe(first);
    expect(asked()).toBe(1);
    positions.forget(7);
    expect(positions.glance(1, 7, TODAY, UNDISPUTED)).toEqual(first);
    expect(asked()).toBe(2);
  });

  it('are not kept for whoever passes by, and are the same', () => {
    const { positions, asked } = somePositions();
    const glanced = positions.glance(1, 7, TODAY, UNDISPUTED);
    expect(positions.of(1, 7, TODAY, UNDISPUTED)).toEqual(glanced);
    expect(asked()).toBe(2);
  });

  it('of the last ten thousand customers at most are kept', () => {
    const { positions, asked } = somePositions();
    for (let id = 1; id <= 10_000; id++) positions.of(1, id, TODAY, UNDISPUTED);
    positions.of(2, 1, TODAY, UNDISPUTED);
    positions.of(1, 10_000, TODAY, UNDISPUTED);
    expect(asked()).toBe(10_001);
    positions.of(1, 10_001, TODAY, UNDISPUTED);
    positions.of(1, 1, TODAY, UNDISPUTED);
    expect(asked()).toBe(10_003);
  });
});
