import type { PolicyStep, Tone } from '../policy/policy.ts';
import { type Occasion, occasionOf } from './occasion.ts';

/** The step of a policy that a mail is written for. */
export interface ReminderStep {
  readonly policyId: string;
  readonly stepId: string;
  readonly occasion: Occasion;
  readonly tone: Tone;
  /** What it was planned to speak of; empty for thanks. */
  readonly debtIds: readonly number[];
}

export function reminderStep(policyId: string, step: PolicyStep, debtIds: readonly number[]): ReminderStep {
  return { policyId, stepId: step.id, occasion: occasionOf(step), tone: step.tone, debtIds };
}
