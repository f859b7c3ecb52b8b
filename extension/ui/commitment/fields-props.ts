import type { DeskWords } from '../../i18n/desk-words.ts';
import type { Draft } from './draft.ts';
import type { FieldProblem } from './read-draft.ts';

/** What every group of fields works on. */
export interface FieldsProps {
  readonly draft: Draft;
  change(part: Partial<Draft>): void;
  readonly problems: readonly FieldProblem[];
  readonly words: DeskWords;
}
