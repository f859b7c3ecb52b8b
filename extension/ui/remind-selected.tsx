import type { Language } from '../../shared/contract/common.ts';
import { wordsIn } from '../i18n/words.ts';
import { Icon } from './icon.tsx';

export interface RemindSelectedProps {
  readonly customers: number;
  /** Somebody is about to press it. */
  onNear(): void;
  onRemind(): void;
  readonly language: Language;
}

/** Beside a list's own actions: the way to remind the customers of the ticked rows. */
export function RemindSelected({ customers, onNear, onRemind, language }: RemindSelectedProps) {
  return (
    <button
      type="button"
      class="button remind-selected"
      aria-haspopup="dialog"
      onPointerEnter={onNear}
      onFocus={onNear}
      onClick={onRemind}
    >
      <Icon name="mail" />
      {wordsIn(language).t('selection.remind', { n: customers })}
    </button>
  );
}
