import { expect, it } from 'vitest';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { atRiskRate, type BilledItem } from './at-risk-rate.ts';

/** R$ 100.00 due on 1 June; its 90 days end on 30 August. */
function billed(...settlements: [paidOn: CalendarDate, minor: number, by?: 'payment' | 'credit_note'][]): BilledItem {
  return {
    dueDate: '2026-06-01',
    minor: 100_00,
    settlements: settlements.map(([paidOn, minor, by = 'payment']) => ({ paidOn, minor, by })),
  };
}

const TODAY = '2026-10-01';

it('is the share unpaid 90 days past due', () => {
  expect(atRiskRate([billed(['2026-06-01', 100_00]), billed(['2026-08-30', 60_00]), billed()], TODAY)).toBe(140 / 300);
});

it('counts as unpaid what came later', () => {
  expect(atRiskRate([billed(['2026-08-31', 100_00])], TODAY)).toBe(1);
});

it('waits until the 90 days have passed', () => {
  expect(atRiskRate([billed()], '2026-08-30')).toBeUndefined();
  expect(atRiskRate([billed()], '2026-08-31')).toBe(1);
  expect(atRiskRate([billed(), { ...billed(), dueDate: '2026-09-01' }], TODAY)).toBe(1);
});

it('what was credited, whenever, was never owed', () => {
  expect(atRiskRate([billed(['2026-09-20', 50_00, 'credit_note'], ['2026-06-01', 40_00])], TODAY)).toBe(0.2);
  expect(atRiskRate([billed(['2026-06-02', 100_00, 'credit_note'])], TODAY)).toBeUndefined();
});

it('an instalment overpaid by a rounded cent does not pay for another', () => {
  expect(atRiskRate([billed(['2026-06-01', 100_01]), billed()], TODAY)).toBe(0.5);
});
