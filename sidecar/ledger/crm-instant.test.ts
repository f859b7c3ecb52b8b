import { expect, it } from 'vitest';
import { readAgainFrom } from './crm-instant.ts';

it('reads again what a long transaction may still show, across midnight and a year’s end', () => {
  expect(readAgainFrom('2026-01-01 00:01:00')).toBe('2025-12-31 23:58:30');
});

it('reads from the beginning when nothing was read', () => {
  expect(readAgainFrom(undefined) < '2000-01-01 00:00:00').toBe(true);
});
