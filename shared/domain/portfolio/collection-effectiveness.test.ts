import { expect, it } from 'vitest';
import { collectionEffectiveness } from './collection-effectiveness.ts';

const period = { openAtStart: 400, sales: 1200, openAtEnd: 350, notDueAtEnd: 280 };

it('(400 + 1200 − 350)/(400 + 1200 − 280): 94.7 %', () => {
  expect(collectionEffectiveness(period)).toBeCloseTo(0.947, 3);
});

it('is whole when nothing overdue is left', () => {
  expect(collectionEffectiveness({ ...period, openAtEnd: 280 })).toBe(1);
});

it('is unknown when nothing could be collected', () => {
  expect(collectionEffectiveness({ openAtStart: 0, sales: 280, openAtEnd: 280, notDueAtEnd: 280 })).toBeUndefined();
  expect(collectionEffectiveness({ openAtStart: 0, sales: 200, openAtEnd: 280, notDueAtEnd: 280 })).toBeUndefined();
});
