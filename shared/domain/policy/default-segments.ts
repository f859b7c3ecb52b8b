import { texts } from './preset-steps.ts';
import { AGREEMENT, ATTENTIVE, STANDARD_B2B, STRATEGIC } from './presets.ts';
import type { Segment } from './segment.ts';

/** How the presets are given out until somebody decides otherwise. */
export const DEFAULT_SEGMENTS: readonly Segment[] = [
  {
    id: 'plans',
    names: texts('Com acordo', 'On a plan', 'Con acuerdo'),
    criteria: [{ rule: 'plan_being_kept' }],
    policyId: AGREEMENT.id,
  },
  {
    id: 'strategic',
    names: texts('Estratégicos', 'Strategic', 'Estratégicos'),
    criteria: [{ rule: 'strategic' }],
    policyId: STRATEGIC.id,
  },
  {
    id: 'late-payers',
    names: texts('Pagam com atraso', 'Pay late', 'Pagan con atraso'),
    criteria: [{ rule: 'grade_in', grades: ['C', 'D'] }],
    policyId: ATTENTIVE.id,
  },
  { id: 'everybody', names: texts('Todos', 'Everybody', 'Todos'), criteria: [], policyId: STANDARD_B2B.id },
];
