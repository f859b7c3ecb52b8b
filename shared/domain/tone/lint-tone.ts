import type { Language } from '../language.ts';
import { companyNameWords } from './company-names.ts';
import { amountsIn, openingEnd, type ToneChannel } from './opening.ts';
import { type Found, phraseFindings } from './phrase-findings.ts';
import { readableText, type Span } from './readable-text.ts';
import { repeatedPunctuation } from './repeated-punctuation.ts';
import { shoutedStretches } from './shouting.ts';
import type { ToneFinding, ToneRule } from './tone-finding.ts';
import type { ToneStep } from './tone-step.ts';
import { hideVerbatim } from './verbatim.ts';
import { SUGGESTIONS } from './vocabulary/suggestions.ts';
import { wordsOf } from './words.ts';

export interface ToneInput {
  /** Undefined where the channel has none. */
  readonly subject: string | undefined;
  /** Plain text or HTML. */
  readonly body: string;
  /** That of the suggestions; phrases of every language are looked for. */
  readonly language: Language;
  readonly channel: ToneChannel;
  readonly step: ToneStep;
  /** Names and document numbers that stand in the text as the record has them: not ours to correct. */
  readonly verbatim?: readonly string[];
}

type Part = ToneFinding['part'];

/** What in a message ridicules, constrains or threatens who reads it (CDC art. 42 and 71), or tells others of a debt; in order of appearance, in time linear in its length. */
export function lintTone(input: ToneInput): ToneFinding[] {
  return (['subject', 'body'] as const).flatMap((part) => findingsIn(part, input));
}

function findingsIn(part: Part, { language, ...input }: ToneInput): ToneFinding[] {
  const source = input[part] ?? '';
  const readable = readableText(source);
  const text = hideVerbatim(readable.text, input.verbatim ?? []);
  const words = wordsOf(text);
  const opening = openingEnd(text, part, input.channel);
  const found = [
    ...phraseFindings({ words, named: companyNameWords(readable.cased, words), openingEnd: opening }, input.step),
    ...refused('shouting', shoutedStretches(readable.cased, words)),
    ...refused('repeated_punctuation', repeatedPunctuation(text)),
    ...refused('amount_in_opening', amountsIn(text.slice(0, opening))),
  ];
  return eachOnce(found).map(({ rule, severity, ...stretch }) => {
    const { start, end } = readable.sourceOf(stretch);
    const suggestion = SUGGESTIONS[language][rule];
    return { rule, severity, part, start, end, excerpt: source.slice(start, end), suggestion };
  });
}

function refused(rule: ToneRule, spans: readonly Span[]): Found[] {
  return spans.map((span) => ({ rule, severity: 'refuse', ...span }));
}

/** In order; of findings of one rule that overlap, the first and longest. */
function eachOnce(found: readonly Found[]): Found[] {
  const ends = new Map<ToneRule, number>();
  const inOrder = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return inOrder.filter(({ rule, start, end }) => {
    if (start < (ends.get(rule) ?? 0)) return false;
    ends.set(rule, end);
    return true;
  });
}
