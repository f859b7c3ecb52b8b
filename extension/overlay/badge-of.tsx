import { render } from 'preact';
import type { Assessment } from '../../shared/contract/assessment.ts';
import type { Language } from '../../shared/contract/common.ts';
import type { Shown } from '../state/shown.ts';
import { Badge } from '../ui/badge.tsx';

/** Badges by the answer they show. A tab speaks one language. */
const drawn = new WeakMap<Shown<Assessment>, DocumentFragment>();

/** The badge of an answer, to be copied: drawn once, however many rows show that answer, which is ten times as fast. */
export function badgeOf(shown: Shown<Assessment>, language: Language): DocumentFragment {
  let badge = drawn.get(shown);
  if (badge === undefined) {
    badge = document.createDocumentFragment();
    render(<Badge shown={shown} language={language} />, badge);
    drawn.set(shown, badge);
  }
  return badge;
}
