import { type PhraseBook, phraseBook } from './phrases.ts';
import type { PhraseRule } from './tone-rules.ts';
import { englishVocabulary } from './vocabulary/en.ts';
import { spanishVocabulary } from './vocabulary/es.ts';
import { portugueseVocabulary } from './vocabulary/pt-BR.ts';

/** What a phrase says about the text it stands in. */
export type Meaning = PhraseRule | 'harmless' | 'after_talking';

// All languages at once: an insult is one whatever language the rest of the text, or its label, is in.
const vocabularies = [portugueseVocabulary, englishVocabulary, spanishVocabulary];

export const VOCABULARY: PhraseBook<Meaning> = phraseBook<Meaning>(
  vocabularies.flatMap(({ rules, harmless, afterTalking }) => [
    ...rules.map((rule) => [rule, rule.phrases] as const),
    ['harmless', harmless] as const,
    ['after_talking', afterTalking] as const,
  ]),
);
