import { useRef, useState } from 'preact/hooks';
import type { Commitment, NewCommitment } from '../../../shared/contract/commitment.ts';
import type { CustomerDetail } from '../../../shared/contract/customer.ts';
import type { CalendarDate } from '../../../shared/domain/calendar/calendar-date.ts';
import type { CommitmentKind } from '../../../shared/domain/commitment/commitment.ts';
import type { DeskWords } from '../../i18n/desk-words.ts';
import type { Result } from '../../messaging/messages.ts';
import { commitmentText } from './commitment-text.ts';
import { type Draft, firstDraft, groundOf } from './draft.ts';
import { DisputeFields, NoteField, PauseFields, PromiseFields } from './fields.tsx';
import type { FieldsProps } from './fields-props.ts';
import { newId } from './new-id.ts';
import { readDraft } from './read-draft.ts';
import { Saving } from './saving.tsx';
import { SmallDialog } from './small-dialog.tsx';
import { useSaving } from './use-saving.ts';

export interface NoteDialogProps {
  readonly kind: CommitmentKind;
  readonly detail: CustomerDetail;
  readonly finance: NonNullable<CustomerDetail['finance']>;
  readonly today: CalendarDate;
  note(commitment: NewCommitment): Promise<Result<Commitment>>;
  onNoted(): void;
  onClose(): void;
  readonly words: DeskWords;
}

/** Notes one promise, dispute, pause or flag. Asking again asks for the same one: its id is made as the dialog opens. */
export function NoteDialog({ kind, detail, finance, today, note, onNoted, onClose, words }: NoteDialogProps) {
  const { t, language } = words;
  const id = useRef<string>(undefined);
  id.current ??= newId();
  const ground = groundOf(finance, today);
  const [draft, setDraft] = useState<Draft>(() => firstDraft(ground, detail.assessment.overdue, language));
  const { progress, problems, refuse, save, form } = useSaving<Commitment>(onNoted);

  // Nothing is known of what is under way: it is waited for.
  const close = () => {
    if (progress.step !== 'saving') onClose();
  };
  const submit = () => {
    const read = readDraft(kind, draft, ground, language);
    if (!read.ok) refuse(read.problems);
    else {
      const commitment = { id: id.current ?? newId(), terms: read.terms, note: read.note, language };
      void save(() => note(commitment));
    }
  };
  const replaced = finance.commitments.find(({ terms, end }) => end === null && terms.kind === kind);
  const fields: FieldsProps = { draft, change: (part) => setDraft({ ...draft, ...part }), problems, words };
  return (
    <SmallDialog
      title={t(`note.title.${kind}`)}
      onSubmit={submit}
      onClose={close}
      footer={<Saving progress={progress} label={t(`note.save.${kind}`)} onClose={close} words={words} />}
    >
      <p class="muted">{detail.assessment.customerName}</p>
      <p>
        {t(`note.about.${kind}`)}
        {kind !== 'dispute' &&
          replaced &&
          ` ${t('note.replaces', { what: commitmentText(words, replaced, finance.items) })}`}
      </p>
      <div class="fields" ref={form}>
        {kind === 'promise' && <PromiseFields {...fields} owed={ground.owed} today={today} />}
        {kind === 'dispute' && (
          <DisputeFields {...fields} items={finance.items} disputed={ground.disputedIds} asOf={detail.asOf} />
        )}
        {kind === 'pause' && <PauseFields {...fields} today={today} />}
        <NoteField {...fields} compulsory={isCompulsory(kind, draft)} />
      </div>
    </SmallDialog>
  );
}

const isCompulsory = (kind: CommitmentKind, { cause }: Draft) =>
  kind === 'dispute' ? cause === 'other' : kind !== 'promise';
