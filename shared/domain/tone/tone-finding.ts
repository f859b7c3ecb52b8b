import type { Span } from './readable-text.ts';

export const TONE_RULES = [
  'insult',
  'debtor_label',
  'shame',
  'ultimatum',
  'threat',
  'blacklist',
  'exposure',
  'crime',
  'countdown',
  'firm_measure',
  'moral_pressure',
  'sarcasm',
  'shouting',
  'repeated_punctuation',
  'amount_in_opening',
  'debt_in_opening',
  'harsh_word',
] as const;
export type ToneRule = (typeof TONE_RULES)[number];

/** `refuse`: must not be sent so; `warn`: may be, but could be kinder. */
export type ToneSeverity = 'refuse' | 'warn';

export interface ToneFinding extends Span {
  readonly rule: ToneRule;
  readonly severity: ToneSeverity;
  readonly part: 'subject' | 'body';
  /** The part's own text from `start` to `end`. */
  readonly excerpt: string;
  /** A kinder way to say it, in the text's language. */
  readonly suggestion: string;
}
