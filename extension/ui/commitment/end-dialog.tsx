import { useState } from 'preact/hooks';
import type { Commitment } from '../../../shared/contract/commitment.ts';
import type { DeskWords } from '../../i18n/desk-words.ts';
import type { Result } from '../../messaging/messages.ts';
import { Labelled } from '../field.tsx';
import { Saving } from './saving.tsx';
import { SmallDialog } from './small-dialog.tsx';
import { useSaving } from './use-saving.ts';

const LONGEST_NOTE = 500;

export interface EndDialogProps {
  readonly commitment: Commitment;
  /** It in one line. */
  readonly what: string;
  end(commitment: Commitment, note: string): Promise<Result<Commitment>>;
  onEnded(): void;
  onClose(): void;
  readonly words: DeskWords;
}

/** Asks before something stands no longer, and says what that means. */
export function EndDialog({ commitment, what, end, onEnded, onClose, words }: EndDialogProps) {
  const { t } = words;
  const { kind } = commitment.terms;
  const [note, setNote] = useState('');
  const { progress, save, form } = useSaving<Commitment>(onEnded);
  // Nothing is known of what is under way: it is waited for.
  const close = () => {
    if (progress.step !== 'saving') onClose();
  };
  const isFlag = kind === 'do_not_contact' || kind === 'strategic';
  return (
    <SmallDialog
      title={t(`end.title.${kind}`)}
      onSubmit={() => void save(() => end(commitment, note.trim()))}
      onClose={close}
      footer={
        <Saving progress={progress} label={t(isFlag ? 'end.takeAway' : 'end.do')} onClose={close} words={words} />
      }
    >
      {!isFlag && <p class="muted">{what}</p>}
      <p>{t(`end.about.${kind}`)}</p>
      <div class="fields" ref={form}>
        <Labelled label={t('end.reason')}>
          {(control) => (
            <textarea
              {...control}
              name="note"
              maxLength={LONGEST_NOTE}
              value={note}
              onInput={(event) => setNote(event.currentTarget.value)}
            />
          )}
        </Labelled>
      </div>
    </SmallDialog>
  );
}
