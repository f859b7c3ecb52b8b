import { expect, it } from 'vitest';
import { FINTERA, LIGHT } from './presets.ts';

const offsetOf = (stepId: string, { steps }: typeof LIGHT) => steps.find(({ id }) => id === stepId)?.offset;

it('a step that a preset moves counts calendar days, as the standard one does', () => {
  expect(offsetOf('R2', LIGHT)).toEqual({ days: 7, unit: 'calendar' });
  expect(offsetOf('P2', FINTERA)).toEqual({ days: -1, unit: 'calendar' });
});
