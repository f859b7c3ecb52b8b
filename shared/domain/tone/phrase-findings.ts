import { TALKING_DAYS } from '../suggestion/suggestion.ts';
import { excusedWords } from './excused-words.ts';
import type { Match } from './phrases.ts';
import type { Span } from './readable-text.ts';
import type { ToneRule, ToneSeverity } from './tone-finding.ts';
import type { PhraseRule } from './tone-rules.ts';
import type { ToneStep } from './tone-step.ts';
import { type Meaning, VOCABULARY } from './vocabulary.ts';
import type { Word } from './words.ts';

/** A finding in the folded text, not yet put into words. */
export interface Found extends Span {
  readonly rule: ToneRule;
  readonly severity: ToneSeverity;
}

/** From this day on a firm measure may be named, with the day it may come, so that nobody is surprised by it. */
export const ANNOUNCING_DAYS = 20;

/** A text to look through. */
interface Reading {
  readonly words: readonly Word[];
  /** Indexes of words that are part of a name. */
  readonly named: ReadonlySet<number>;
  /** What begins before it is seen by whoever sees the message arrive. */
  readonly openingEnd: number;
}

/** What the words of a text say that they should not at this step. */
export function phraseFindings({ words, named, openingEnd }: Reading, step: ToneStep): Found[] {
  const matches = VOCABULARY.find(words);
  const excused = excusedWords(matches);
  const announced = announcedSentences(matches, words);
  return matches.flatMap(({ tag: rule, first, last }) => {
    const [from, to] = [words[first], words[last]];
    if (typeof rule === 'string' || !from || !to || !applies(rule, from.start < openingEnd, step)) return [];
    const severity = severityOf(rule, step, announced.has(from.sentence));
    if (severity === 'refuse' && ((excused.get(first) ?? -1) >= last || isNamed(first, last))) return [];
    return [{ rule: rule.rule, severity, start: from.start, end: to.end }];
  });

  function isNamed(first: number, last: number): boolean {
    for (let at = first; at <= last; at++) if (!named.has(at)) return false;
    return true;
  }
}

function applies({ where, when }: PhraseRule, inOpening: boolean, step: ToneStep): boolean {
  if (where === 'opening' && !inOpening) return false;
  if (when === 'overdue') return step.phase === 'overdue';
  return when !== 'talking' || daysLate(step) < TALKING_DAYS;
}

function severityOf({ rule, severity = 'refuse' }: PhraseRule, step: ToneStep, announced: boolean): ToneSeverity {
  return rule === 'firm_measure' && announced && daysLate(step) >= ANNOUNCING_DAYS ? 'warn' : severity;
}

function daysLate(step: ToneStep): number {
  return step.phase === 'overdue' ? step.daysLate : 0;
}

function announcedSentences(matches: readonly Match<Meaning>[], words: readonly Word[]): Set<number | undefined> {
  return new Set(matches.filter(({ tag }) => tag === 'after_talking').map(({ first }) => words[first]?.sentence));
}
