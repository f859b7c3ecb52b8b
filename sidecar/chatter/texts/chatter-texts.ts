import type { CommitmentEnd, CommitmentKind, DisputeCause } from '../../../shared/domain/commitment/commitment.ts';
import type { ConsentChannel } from '../../../shared/domain/contact/consent.ts';
import type { ContactOutcome, NotedChannel } from '../../../shared/domain/contact/noted-contact.ts';
import type { ReasonCode } from '../../../shared/domain/contact/reason-code.ts';

/** What a note in the CRM's chatter says, in one language; amounts and days come formatted, all of it plain text. */
export interface ChatterTexts {
  promise(amount: string, day: string): string;
  dispute(documents: string, cause: string): string;
  pause(day: string): string;
  readonly doNotContact: string;
  readonly strategic: string;
  readonly causes: Readonly<Record<DisputeCause, string>>;
  /** What ended, and how. */
  ended(what: string, how: CommitmentEnd): string;
  readonly kinds: Readonly<Record<CommitmentKind, string>>;
  readonly channels: Readonly<Record<NotedChannel | ConsentChannel, string>>;
  readonly outcomes: Readonly<Record<ContactOutcome, string>>;
  readonly reasons: Readonly<Record<ReasonCode, string>>;
  /** What the customer agreed to, by how it is reached. */
  readonly consents: Readonly<Record<'given' | 'takenBack', (channel: string) => string>>;
  /** Why it is not paid, as the customer says. */
  reason(why: string): string;
}
