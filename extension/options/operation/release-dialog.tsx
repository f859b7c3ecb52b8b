import type { OptionsWords } from '../../i18n/options-words.ts';
import { SmallDialog } from '../../ui/commitment/small-dialog.tsx';

export interface ReleaseDialogProps {
  /** What it is released to. */
  readonly live: boolean;
  readonly changing: boolean;
  onConfirm(): void;
  onClose(): void;
  readonly words: OptionsWords;
}

/** Before what was stopped may leave again: what that means. */
export function ReleaseDialog({ live, changing, onConfirm, onClose, words: { o } }: ReleaseDialogProps) {
  return (
    <SmallDialog
      title={o('operation.release.title')}
      onSubmit={onConfirm}
      onClose={onClose}
      footer={
        <>
          <button type="submit" class="button primary" disabled={changing}>
            {o(changing ? 'operation.changing' : 'operation.release.confirm')}
          </button>
          <button type="button" class="button" onClick={onClose}>
            {o('operation.cancel')}
          </button>
        </>
      }
    >
      <p>{o(live ? 'operation.release.live' : 'operation.release.rehearsal')}</p>
    </SmallDialog>
  );
}
