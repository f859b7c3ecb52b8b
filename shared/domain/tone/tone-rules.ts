import type { Phrase } from './phrases.ts';
import type { ToneRule, ToneSeverity } from './tone-finding.ts';

/** Phrases that break a rule, and where they do. */
export interface PhraseRule {
  readonly rule: ToneRule;
  /** `refuse` unless it says otherwise. */
  readonly severity?: ToneSeverity;
  /** `opening`: only in subject lines and in the first line of a chat. */
  readonly where?: 'opening';
  /** `talking`: only before the firm measures are unlocked; `overdue`: only after the due date. */
  readonly when?: 'talking' | 'overdue';
  readonly phrases: readonly Phrase[];
}

export interface ToneVocabulary {
  readonly rules: readonly PhraseRule[];
  /** What contains a refused word and is harmless. */
  readonly harmless: readonly Phrase[];
  /** How a sentence says that what it names comes after the thirtieth day. */
  readonly afterTalking: readonly Phrase[];
}
