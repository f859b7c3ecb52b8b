import type { Language } from '../language.ts';
import type { CompulsoryPart, WordedPart } from './compulsory-part.ts';
import type { ToneChannel } from './opening.ts';
import { type Match, phraseBook } from './phrases.ts';
import { readableText } from './readable-text.ts';
import type { ToneStep } from './tone-step.ts';
import { valueFinder } from './value-finder.ts';
import { PART_PHRASES, PART_SUGGESTIONS, TAKEN_BACK } from './vocabulary/compulsory-parts.ts';
import { wordsOf } from './words.ts';

export interface PartsContext {
  readonly step: ToneStep;
  readonly channel: ToneChannel;
  readonly language: Language;
  /** As the record has them; one that is empty is missing from every text. */
  readonly supplier: { readonly name: string; readonly address: string; readonly taxId: string };
}

export interface MissingPart {
  readonly rule: CompulsoryPart;
  /** What could be added, in the text's language; empty where the supplier's record lacks it. */
  readonly suggestion: string;
}

const WORDED: readonly WordedPart[] = ['way_to_pay', 'way_to_answer', 'already_paid'];

const BOOK = phraseBook<WordedPart | 'taken_back'>([
  ...WORDED.map((part) => [part, PART_PHRASES[part]] as const),
  ['taken_back', TAKEN_BACK],
]);

/** Which compulsory parts a body, plain text or HTML, does not have. Thanks ask for nothing but a way to answer; what is spoken needs none. */
export function missingParts({ body, context }: { body: string; context: PartsContext }): MissingPart[] {
  const { step, channel, language, supplier } = context;
  if (channel === 'call') return [];
  const { text } = readableText(body);
  const said = wordedParts(text);
  const worded = WORDED.filter((part) => isRequired(part, step) && !said.has(part)).map((rule) => ({
    rule,
    suggestion: PART_SUGGESTIONS[language][rule],
  }));
  if (step.phase === 'thanks') return worded;
  const names = [
    { rule: 'supplier_name', suggestion: supplier.name },
    { rule: 'supplier_address', suggestion: supplier.address },
    { rule: 'supplier_tax_id', suggestion: supplier.taxId },
  ] as const;
  const contains = valueFinder(text);
  return [...worded, ...names.filter(({ suggestion }) => !contains(suggestion))];
}

function isRequired(part: WordedPart, { phase }: ToneStep): boolean {
  if (part === 'already_paid') return phase === 'overdue';
  return part === 'way_to_answer' || phase !== 'thanks';
}

function wordedParts(text: string): Set<WordedPart> {
  const matches = BOOK.find(wordsOf(text), 'sentences');
  const takenBack = new Set(matches.filter(({ tag }) => tag === 'taken_back').map(({ last }) => last));
  const said = (match: Match<WordedPart | 'taken_back'>) =>
    match.tag === 'taken_back' || takenBack.has(match.first) ? [] : [match.tag];
  return new Set(matches.flatMap(said));
}
