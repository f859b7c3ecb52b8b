import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { always } from '../../../shared/domain/testing/always.ts';
import { plotPayments } from './plot-payments.ts';

const lateness = fc.array(fc.integer({ min: -400, max: 1500 }), { minLength: 1, maxLength: 24 });

describe('the drawing of payments', () => {
  it('lets late payments stand on the due date, early ones hang from it, to one scale', () => {
    const { dueY, bars } = plotPayments([20, -5, 10]);
    const [late, early, halfAsLate] = bars;
    expect(late).toMatchObject({ y: 7, height: 40 });
    expect(dueY).toBe(47);
    expect(early).toMatchObject({ y: dueY, height: 10 });
    expect(halfAsLate).toMatchObject({ y: 27, height: 20 });
  });

  it('gives no height to what was paid on the day', () => {
    const { height, bars } = plotPayments([0, 0]);
    expect(bars.map((bar) => bar.height)).toEqual([0, 0]);
    expect(height).toBe(14);
  });

  it('never lets a day look like a month', () => {
    const { height, bars } = plotPayments([2, -1]);
    expect(bars.map((bar) => bar.height)).toEqual([6, 3]);
    expect(height).toBe(23);
  });

  it('keeps few payments to the right, as thin as those of a dozen', () => {
    const dozen = plotPayments(Array(12).fill(3));
    const few = plotPayments([3, 3]);
    expect(few.barWidth).toBe(dozen.barWidth);
    expect(few.bars.map(({ x }) => x)).toEqual(dozen.bars.slice(-2).map(({ x }) => x));
    expect(few.bars.map(({ x }) => x)).toEqual([240, 264]);
  });

  it('names the most days late and early, where there is room beside the due date', () => {
    expect(plotPayments([20, -10]).marks.map(({ days }) => days)).toEqual([20, -10]);
    expect(plotPayments([412, -30]).marks.map(({ days }) => days)).toEqual([412]);
    expect(plotPayments([-2, 1]).marks).toEqual([]);
  });

  it(
    'keeps every bar in sight, on its side of the due date, and beside the others',
    always([lateness], (days) => {
      const { height, dueY, endX, barWidth, bars } = plotPayments(days);
      expect(height).toBeLessThanOrEqual(64);
      for (const [at, bar] of bars.entries()) {
        expect(bar.y).toBeGreaterThanOrEqual(0);
        expect(bar.y + bar.height).toBeLessThanOrEqual(height);
        expect(bar.x + barWidth).toBeLessThanOrEqual(bars[at + 1]?.x ?? endX);
        const late = days[at] ?? 0;
        expect(Math.sign(dueY - (bar.y + bar.height / 2))).toBe(Math.sign(late));
      }
    }),
  );
});
