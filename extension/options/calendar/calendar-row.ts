import type { OptionsWords } from '../../i18n/options-words.ts';
import type { CalendarDraft } from './calendar-draft.ts';
import type { CalendarReading } from './calendar-form.ts';

/** What each row of the calendar is given. */
export interface CalendarRowProps {
  readonly draft: CalendarDraft;
  readonly reading: CalendarReading;
  /** What to say under the field at `path`; nothing yet while it may be but half typed. `left` is what the field is left as, where that is not its path. */
  problemAt(path: string, left?: string): string | undefined;
  change(part: (draft: CalendarDraft) => Partial<CalendarDraft>): void;
  leave(path: string, tidy?: (draft: CalendarDraft) => CalendarDraft): void;
  readonly readOnly: boolean;
  readonly words: OptionsWords;
}
