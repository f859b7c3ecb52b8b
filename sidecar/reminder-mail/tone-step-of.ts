import type { Manner } from '../../shared/domain/reminder/manner.ts';
import type { ToneStep } from '../../shared/domain/tone/tone-step.ts';

/** Where the tone linter takes a mail to stand. */
export function toneStepOf({ occasion }: Manner, daysLate: number): ToneStep {
  if (occasion === 'overdue') return { phase: 'overdue', daysLate };
  return { phase: occasion === 'paid' ? 'thanks' : 'pre_due' };
}
