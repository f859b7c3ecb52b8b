import type { Language } from '../../../shared/contract/common.ts';
import type { MessageChannel } from '../../../shared/domain/reminder/message-channel.ts';
import type { EditChange, emptyParts, Texts } from './edit-draft.ts';

/** What the dialog needs to let a reminder be edited. */
export interface Editing {
  readonly channel: MessageChannel;
  /** The language that the mail will speak. */
  readonly spoken: Language;
  readonly texts: Texts;
  readonly recipientIds: readonly number[] | undefined;
  readonly empty: ReturnType<typeof emptyParts>;
  /** The preview shows all that was changed. */
  readonly settled: boolean;
  change(change: EditChange): void;
}
