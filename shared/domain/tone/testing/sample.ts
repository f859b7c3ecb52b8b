import type { ToneStep } from '../tone-step.ts';

/** A sentence someone might write to a customer, and where: in the body of an e-mail on day five unless it says otherwise. */
export interface Sample {
  readonly text: string;
  readonly place: 'body' | 'subject' | 'whatsapp';
  readonly step: ToneStep;
}

export interface Samples {
  readonly good: readonly (string | Sample)[];
  readonly bad: readonly (string | Sample)[];
}

const DAY_FIVE: ToneStep = { phase: 'overdue', daysLate: 5 };

export function sample(text: string, sketch: Partial<Sample> = {}): Sample {
  return { text, place: 'body', step: DAY_FIVE, ...sketch };
}

export const inSubject = (text: string, step: ToneStep = DAY_FIVE) => sample(text, { place: 'subject', step });
export const inWhatsApp = (text: string, step: ToneStep = DAY_FIVE) => sample(text, { place: 'whatsapp', step });
export const onDay = (daysLate: number, text: string) => sample(text, { step: { phase: 'overdue', daysLate } });
export const beforeDue = (text: string) => sample(text, { step: { phase: 'pre_due' } });
export const onPayment = (text: string) => sample(text, { step: { phase: 'thanks' } });
