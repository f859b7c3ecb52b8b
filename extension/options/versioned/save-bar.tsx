import type { OptionsWords } from '../../i18n/options-words.ts';
import type { Failure } from '../../messaging/messages.ts';
import { failureText, troubleText } from '../../ui/failure-text.ts';
import type { SectionName } from './section-name.ts';

export type Saving =
  | { readonly state: 'idle' | 'saving' | 'saved' }
  | { readonly state: 'to_fix'; readonly count: number }
  | { readonly state: 'failed'; readonly failure: Failure };

export interface SaveBarProps {
  readonly section: SectionName;
  readonly company: string;
  readonly dirty: boolean;
  readonly saving: Saving;
  onDiscard(): void;
  onSave(): void;
  readonly words: OptionsWords;
}

/** Stays in view while something is unsaved, and says how saving went. */
export function SaveBar({ section, company, dirty, saving, onDiscard, onSave, words }: SaveBarProps) {
  const { o } = words;
  return (
    <div class="save-bar" data-dirty={dirty ? '' : undefined} role="status">
      {dirty && (
        <>
          <p>{saidOf(saving, company, words)}</p>
          <button type="button" class="button" disabled={saving.state === 'saving'} onClick={onDiscard}>
            {o('settings.discard')}
          </button>
          <button type="button" class="button primary" disabled={saving.state === 'saving'} onClick={onSave}>
            {o(saving.state === 'saving' ? 'settings.saving' : `${section}.save`)}
          </button>
        </>
      )}
      {!dirty && saving.state === 'saved' && <p class="done">{o(`${section}.saved`)}</p>}
    </div>
  );
}

function saidOf(saving: Saving, company: string, words: OptionsWords): string {
  if (saving.state === 'to_fix') return words.o('settings.toFix', { n: saving.count });
  if (saving.state === 'failed') return troubleText(failureText(words, saving.failure));
  return words.o('settings.unsaved', { company });
}
