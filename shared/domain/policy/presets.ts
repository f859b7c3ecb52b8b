import { DEFAULT_CALENDAR_SETTINGS } from '../calendar/calendar-settings.ts';
import type { Policy, PolicyStep, StepOffset, Texts } from './policy.ts';
import * as step from './preset-steps.ts';
import { texts } from './preset-steps.ts';

const { limits, hours } = DEFAULT_CALENDAR_SETTINGS;

function preset(id: string, names: Texts, steps: readonly PolicyStep[]): Policy {
  const has = (stepId: string) => steps.some((candidate) => candidate.id === stepId);
  const gapExceptions = has('P2') && has('R1') ? [{ after: 'P2', before: 'R1' }] : [];
  return { id, names, steps, limits, gapExceptions, hours };
}

const at = (base: PolicyStep, days: number, unit: StepOffset['unit'] = 'calendar'): PolicyStep => ({
  ...base,
  offset: { days, unit },
});

/** A person writes or calls, and it is the customer's salesperson. */
const bySalesperson = (base: PolicyStep): PolicyStep => ({
  ...base,
  mode: 'manual',
  automaticBelow: null,
  role: 'salesperson',
});

const { P0, P1, P2, R1, R2, R3, R4, R5, R6, R7, G1, R8, G2, M1, M2, M3, OK, A1, A2, A3, A4 } = step;

export const STANDARD_B2B = preset('standard-b2b', texts('Padrão B2B', 'Standard B2B', 'Estándar B2B'), [
  ...[P0, P1, P2, R1, R2, R3, R4, R5, R6, R7],
  ...[G1, R8, G2, M1, M2, M3, OK],
]);

export const LIGHT = preset('light', texts('Leve', 'Light', 'Leve'), [...[P2, R1, at(R2, 7), at(R4, 15), G1, OK]]);

/** For grades C and D: called before a smaller amount is due, reminded whatever the amount, and each talk a little sooner. */
export const ATTENTIVE = preset('attentive', texts('Atento', 'Attentive', 'Atento'), [
  { ...P0, conditions: [{ rule: 'amount_from', minor: 1_000_00 }] },
  ...[{ ...P1, conditions: [] }, P2, R1, at(R2, 4), at(R3, 7), at(R4, 10), at(R5, 15), at(R6, 19), at(R7, 24)],
  ...[G1, at(R8, 40), G2, M1, M2, M3, OK],
]);

export const STRATEGIC = preset('strategic', texts('Estratégico', 'Strategic', 'Estratégico'), [
  ...[P1, P2],
  ...[R1, R2, R3, R4, R5, R6, R7].map(bySalesperson),
  ...[G1, bySalesperson(R8), G2, M1, M2, M3, OK],
]);

export const FINTERA = preset('fintera', texts('Fintera −5/−1/+5', 'Fintera −5/−1/+5', 'Fintera −5/−1/+5'), [
  { ...P1, conditions: [] },
  at(P2, -1),
  { ...R2, mode: 'automatic', automaticBelow: null },
]);

/** For a customer who pays an agreed plan: its instalments are what is spoken of. */
export const AGREEMENT = preset('agreement', texts('Acordo', 'Instalment plan', 'Acuerdo de pago'), [A1, A2, A3, A4]);

/** The policies a company starts with. */
export const PRESETS: readonly Policy[] = [STANDARD_B2B, LIGHT, ATTENTIVE, STRATEGIC, FINTERA, AGREEMENT];
