import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../language.ts';
import { fieldEnglish } from './testing/field/en.ts';
import { fieldSpanish } from './testing/field/es.ts';
import type { Halves } from './testing/field/halves.ts';
import { fieldPortuguese } from './testing/field/pt-BR.ts';
import { refusals } from './testing/refusals.ts';
import type { Sample } from './testing/sample.ts';

const FIELD: Readonly<Record<Language, Halves>> = { 'pt-BR': fieldPortuguese, en: fieldEnglish, es: fieldSpanish };

/**
 * Of each half: how much of what it refuses is bad, and how much of what is bad it refuses. Both hold company names
 * without a legal form, and titles of books, that only the record could tell from an insult: those are refused here.
 */
const BARS = { tuning: { precision: 0.95, recall: 1 }, heldOut: { precision: 0.8, recall: 0.65 } } as const;

type Half = keyof Halves;

function refusedOf(samples: readonly (string | Sample)[], language: Language): (string | Sample)[] {
  return samples.filter((written) => refusals(written, language).length > 0);
}

function scoreOf(half: Half, language: Language) {
  const { good, bad } = FIELD[language][half];
  const [falsely, rightly] = [refusedOf(good, language).length, refusedOf(bad, language).length];
  return {
    good: good.length,
    bad: bad.length,
    falsely,
    rightly,
    precision: rightly / (rightly + falsely),
    recall: rightly / bad.length,
  };
}

const cases = (['tuning', 'heldOut'] as const).flatMap((half) =>
  LANGUAGES.map((language) => [half, language] as const),
);

describe('the tone linter on sentences as collectors write them', () => {
  it('has more than fifty good and fifty bad ones in each language, half of them held out', () => {
    for (const language of LANGUAGES) {
      for (const kind of ['good', 'bad'] as const) {
        const [tuned, held] = [FIELD[language].tuning[kind].length, FIELD[language].heldOut[kind].length];
        expect(tuned + held).toBeGreaterThan(50);
        expect(held).toBeGreaterThanOrEqual(tuned);
      }
    }
  });

  it.each(cases)('on the half %s in %s is as precise and recalls as much as it must', (half, language) => {
    const { good, bad, falsely, rightly, precision, recall } = scoreOf(half, language);
    console.warn(
      `${half} ${language}: refuses ${rightly} of ${bad} bad and ${falsely} of ${good} good; precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
    );
    expect(precision).toBeGreaterThanOrEqual(BARS[half].precision);
    expect(recall).toBeGreaterThanOrEqual(BARS[half].recall);
  });
});
