import type { DeskWords } from '../../i18n/desk-words.ts';
import { failureText } from '../failure-text.ts';
import { Notice } from '../notice.tsx';
import type { SavingProgress } from './use-saving.ts';

export interface SavingProps {
  readonly progress: SavingProgress;
  readonly label: string;
  onClose(): void;
  readonly words: DeskWords;
}

/** A small dialog's foot: its one act, the way back, and what keeps it from being saved. */
export function Saving({ progress, label, onClose, words }: SavingProps) {
  const { t } = words;
  const isSaving = progress.step === 'saving';
  return (
    <>
      <div class="trouble" role="status">
        {progress.step === 'failed' && <Notice tone="warn" {...failureText(words, progress.failure)} />}
      </div>
      <button type="submit" class="button primary" aria-disabled={isSaving}>
        {isSaving ? t('note.saving') : progress.step === 'failed' ? t('failure.retry') : label}
      </button>
      <button type="button" class="button" onClick={onClose}>
        {t('dialog.cancel')}
      </button>
      <p class="muted">{t('note.recorded')}</p>
    </>
  );
}
