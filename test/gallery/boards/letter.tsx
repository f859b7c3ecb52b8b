import { LetterPage } from '../../../extension/finance/letter/letter-page.tsx';
import { aLetter } from '../../../extension/finance/testing/letter-sample.ts';
import { ok } from '../../../extension/options/testing/fakes.ts';
import type { Language } from '../../../shared/contract/common.ts';

const letters = {
  sheet: { blocked: null, letter: aLetter },
  refused: { blocked: 'no_postal_address', letter: null },
} as const;

/** The page of a letter: paper is white, whatever the screen likes. */
export function LetterBoard({ name, language }: { name: string; language: Language }) {
  const draft = name === 'refused' ? letters.refused : letters.sheet;
  return <LetterPage api={{ letter: () => ok(draft) }} language={language} query="?company=1&customer=7" />;
}
