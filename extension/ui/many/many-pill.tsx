import type { Language } from '../../../shared/contract/common.ts';
import { deskWordsIn } from '../../i18n/desk-words.ts';
import { Icon } from '../icon.tsx';
import { countsText } from './counts.ts';
import type { Entry, Phase } from './entry.ts';

export interface ManyPillProps {
  readonly entries: readonly Entry[];
  readonly phase: Phase;
  onOpen(): void;
  readonly language: Language;
}

/** In the corner while the dialog is closed: how the reminders are doing, and the way back to them. */
export function ManyPill({ entries, phase, onOpen, language }: ManyPillProps) {
  const words = deskWordsIn(language);
  const { t } = words;
  const summary =
    countsText(entries, words) ||
    t('many.sending', { done: 0, of: entries.filter(({ state }) => state.step === 'waiting').length });
  return (
    <div class="corner" role="status">
      <Icon name={phase === 'done' ? 'check' : 'clock'} />
      <p>{t('many.pill', { summary })}</p>
      <button type="button" class="button" aria-haspopup="dialog" onClick={onOpen}>
        {t('many.pill.open')}
      </button>
    </div>
  );
}
