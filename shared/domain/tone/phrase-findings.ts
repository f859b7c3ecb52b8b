import { TALKING_DAYS } from '../suggestion/suggestion.ts';
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

/** What the words of a text say that they should not at this step; what begins before `openingEnd` is seen by whoever sees the message arrive. */
export function phraseFindings(words: readonly Word[], openingEnd: number, step: ToneStep): Found[] {
  const matches = VOCABULARY.find(words);
  const excused = excusedWords(matches);
  const announced = announcedSentences(matches, words);
  return matches.flatMap(({ tag: rule, first, last }) => {
    const [from, to] = [words[first], words[last]];
    if (typeof rule === 'string' || !from || !to || !applies(rule, from.start < openingEnd, step)) return [];
    const severity = severityOf(rule, step, announced.has(from.sentence));
    if (severity === 'refuse' && (excused.get(first) ?? -1) >= last) return [];
    return [{ rule: rule.rule, severity, start: from.start, end: to.end }];
  });
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

/** For every word of a harmless phrase, the last word of it. */
function excusedWords(matches: readonly Match<Meaning>[]): Map<number, number> {
  const until = new Map<number, number>();
  for (const { tag, first, last } of matches) {
    if (tag !== 'harmless') continue;
    for (let at = first; at <= last; at++) until.set(at, Math.max(last, until.get(at) ?? last));
  }
  return until;
}

function announcedSentences(matches: readonly Match<Meaning>[], words: readonly Word[]): Set<number | undefined> {
  return new Set(matches.filter(({ tag }) => tag === 'after_talking').map(({ first }) => words[first]?.sentence));
}
