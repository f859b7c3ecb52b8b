import { describe, expect, it } from 'vitest';
import { isBankDataStale } from './bank-data.ts';
import { dayNumberOf } from './day-number.ts';

const MONDAY = dayNumberOf('2026-03-16');

describe('bank data', () => {
  it('is fresh up to the day it may be as old as, and stale the day after', () => {
    expect(isBankDataStale('2026-03-11', MONDAY, 5)).toBe(false);
    expect(isBankDataStale('2026-03-10', MONDAY, 5)).toBe(true);
  });

  it('is stale where there never was any', () => {
    expect(isBankDataStale(undefined, MONDAY, 365)).toBe(true);
  });

  it('is never stale where nobody minds', () => {
    expect(isBankDataStale(undefined, MONDAY, undefined)).toBe(false);
    expect(isBankDataStale('2020-01-01', MONDAY, undefined)).toBe(false);
  });
});
