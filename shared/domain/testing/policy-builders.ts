import type { Policy, PolicyStep } from '../policy/policy.ts';
import { texts } from '../policy/preset-steps.ts';
import { STANDARD_B2B } from '../policy/presets.ts';

type StepSketch = Partial<Omit<PolicyStep, 'offset'>> & {
  /** Calendar days from the anchor. */
  readonly day?: number;
  readonly offset?: PolicyStep['offset'];
};

/** An automatic e-mail five days after the due date, but for what the test says. */
export function aStep({ day = 5, ...sketch }: StepSketch = {}): PolicyStep {
  return {
    id: 'S1',
    names: texts('Passo', 'Step', 'Paso'),
    anchor: 'due_date',
    offset: { days: day, unit: 'calendar' },
    channels: ['email'],
    mode: 'automatic',
    automaticBelow: null,
    tone: 'neutral',
    role: 'finance',
    informs: [],
    conditions: [],
    ...sketch,
  };
}

/** A policy of these steps with the limits of the presets, but for what the test says. */
export function aPolicy(steps: readonly PolicyStep[], change: Partial<Policy> = {}): Policy {
  return { ...STANDARD_B2B, id: 'test', gapExceptions: [], steps, ...change };
}

/** A copy of `policy` in which the step `id` is changed. */
export function withStep(policy: Policy, id: string, change: Partial<PolicyStep>): Policy {
  return { ...policy, steps: policy.steps.map((step) => (step.id === id ? { ...step, ...change } : step)) };
}
