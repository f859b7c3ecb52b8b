import { WORD_RULES } from '../../../shared/contract/reminder-edit.ts';
import { TEMPLATE_RULES } from '../../../shared/domain/template/template-problem.ts';
import type { OptionsWords } from '../../i18n/options-words.ts';
import { findingText } from '../../ui/reminder/finding-text.ts';

/** What the sidecar has against a text, whether it was previewed or refused. */
export interface Objection {
  readonly rule: string;
  readonly line?: number | null | undefined;
  readonly excerpt?: string | undefined;
  readonly suggestion?: string | undefined;
}

/** What is wrong with a text, where, and how to put it right. */
export function templateProblemText({ line, ...objection }: Objection, words: OptionsWords): string {
  const problem = problemText(objection, words);
  return line ? words.o('templates.line', { line, problem }) : capitalized(problem);
}

function problemText({ rule, excerpt = '', suggestion = '' }: Objection, { o }: OptionsWords): string {
  const ofWords = WORD_RULES.find((known) => known === rule);
  if (ofWords) return findingText({ rule: ofWords, severity: 'refuse', excerpt, suggestion }, o);
  const ofCode = TEMPLATE_RULES.find((known) => known === rule);
  switch (ofCode) {
    case undefined:
      return o('templates.problem.refused');
    case 'template_too_long':
    case 'template_says_nothing':
      return o(`templates.problem.${ofCode}`);
    default:
      return o(`templates.problem.${ofCode}`, { excerpt });
  }
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
