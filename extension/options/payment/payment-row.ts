import type { OptionsWords } from '../../i18n/options-words.ts';
import type { PaymentDraft } from './payment-draft.ts';
import type { PaymentReading } from './payment-form.ts';

/** What each row of the ways to pay is given. */
export interface PaymentRowProps {
  readonly draft: PaymentDraft;
  readonly reading: PaymentReading;
  /** What to say under the field at `path`; nothing yet while it may be but half typed. */
  problemAt(path: string): string | undefined;
  change(part: (draft: PaymentDraft) => Partial<PaymentDraft>): void;
  leave(path: string, tidy?: (draft: PaymentDraft) => PaymentDraft): void;
  readonly readOnly: boolean;
  readonly words: OptionsWords;
}
