import type { ChatDraft } from '../../../shared/contract/chat.ts';
import type { Commitment, NewCommitment } from '../../../shared/contract/commitment.ts';
import type { Consent, NewConsent } from '../../../shared/contract/consent.ts';
import type { CustomerDetail, CustomerKey } from '../../../shared/contract/customer.ts';
import type { NewContact, NotedContact } from '../../../shared/contract/noted-contact.ts';
import { type CalendarDate, calendarDateIn } from '../../../shared/domain/calendar/calendar-date.ts';
import type { CommitmentKind } from '../../../shared/domain/commitment/commitment.ts';
import type { DeskWords } from '../../i18n/desk-words.ts';
import type { Result } from '../../messaging/messages.ts';
import { ContactDialog } from '../contact/contact-dialog.tsx';
import { commitmentText } from './commitment-text.ts';
import { EndDialog } from './end-dialog.tsx';
import { NoteDialog } from './note-dialog.tsx';

/** What somebody is about to note or to end, of the customer as the panel showed it then. */
export type Asked = {
  readonly detail: CustomerDetail;
  readonly finance: NonNullable<CustomerDetail['finance']>;
} & (
  | { readonly act: 'note'; readonly kind: CommitmentKind }
  | { readonly act: 'end'; readonly commitment: Commitment }
  | { readonly act: 'talk' }
);

/** All answer once it is remembered, or say why it is not. */
export interface CommitmentActions {
  note(customer: CustomerKey, commitment: NewCommitment): Promise<Result<Commitment>>;
  end(commitment: Commitment, note: string): Promise<Result<Commitment>>;
  noteContact(customer: CustomerKey, contact: NewContact): Promise<Result<NotedContact>>;
  noteConsent(customer: CustomerKey, consent: NewConsent): Promise<Result<Consent>>;
  /** What a chat would say now, or why none is offered. */
  chat(customer: CustomerKey): Promise<Result<ChatDraft>>;
  /** Shows the letter, to be printed. */
  printLetter(customer: CustomerKey): void;
}

export interface AskedDialogProps {
  readonly asked: Asked;
  readonly actions: CommitmentActions;
  /** With what there is to say about it. */
  onDone(said: string): void;
  onClose(): void;
  readonly words: DeskWords;
}

/** The one dialog that is open over the panel. */
export function AskedDialog({ asked, actions, onDone, onClose, words }: AskedDialogProps) {
  const { t } = words;
  const { detail, finance } = asked;
  if (asked.act === 'end') {
    const { commitment } = asked;
    return (
      <EndDialog
        commitment={commitment}
        what={commitmentText(words, commitment, finance.items)}
        end={actions.end}
        onEnded={() => onDone(t(`ended.${commitment.terms.kind}`))}
        onClose={onClose}
        words={words}
      />
    );
  }
  const { companyId, customerId } = detail.assessment;
  if (asked.act === 'talk') {
    return (
      <ContactDialog
        detail={detail}
        note={(contact) => actions.noteContact({ companyId, customerId }, contact)}
        chat={() => actions.chat({ companyId, customerId })}
        printLetter={() => actions.printLetter({ companyId, customerId })}
        noteConsent={(consent) => actions.noteConsent({ companyId, customerId }, consent)}
        onNoted={({ stepId }) => onDone(stepId === null ? t('talked') : t('talkedStep', { step: stepId }))}
        onClose={onClose}
        words={words}
      />
    );
  }
  return (
    <NoteDialog
      kind={asked.kind}
      detail={detail}
      finance={finance}
      today={localDay(new Date())}
      note={(commitment) => actions.note({ companyId, customerId }, commitment)}
      onNoted={() => onDone(t(`noted.${asked.kind}`))}
      onClose={onClose}
      words={words}
    />
  );
}

/** The day on this person's calendar; the sidecar decides by the company's. */
const localDay = (now: Date): CalendarDate => calendarDateIn(Intl.DateTimeFormat().resolvedOptions().timeZone, now);
