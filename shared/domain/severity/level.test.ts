import { expect, it } from 'vitest';
import { isDelinquent, LEVELS, oneLevelDown } from './level.ts';

it('a delinquency begins with mild', () => {
  expect(LEVELS.filter(isDelinquent)).toEqual(['mild', 'moderate', 'high', 'critical']);
});

it('one level down never leaves the delinquent levels, nor moves the others', () => {
  expect(LEVELS.map(oneLevelDown)).toEqual([
    'current',
    'due_soon',
    'clearing',
    'disputed',
    'mild',
    'mild',
    'moderate',
    'high',
  ]);
});
