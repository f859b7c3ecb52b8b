import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { OptionsWords } from '../../i18n/options-words.ts';
import { SaveBar } from './save-bar.tsx';
import type { SectionName } from './section-name.ts';
import type { Versioning } from './use-versioned-draft.ts';
import type { Version } from './version.ts';
import { type Difference, VersionConflict } from './version-conflict.tsx';

export interface VersionedFormProps<Settings> {
  readonly section: SectionName;
  readonly company: string;
  readonly mayEdit: boolean;
  readonly editing: Versioning<Settings>;
  /** How the draft differs from what somebody else saved. */
  differencesFrom(theirs: Settings): readonly Difference[];
  readonly words: OptionsWords;
  /** The fields. */
  readonly children: ComponentChildren;
}

/** Around the fields of a draft: a conflict to settle, who saved last, the way back to the defaults, and saving. */
export function VersionedForm<Settings>(props: VersionedFormProps<Settings>) {
  const { section, company, mayEdit, editing, differencesFrom, words, children } = props;
  const { saved, saving, theirs } = editing;
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (saving.state === 'to_fix') form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [saving]);
  return (
    <div ref={form}>
      {theirs && (
        <VersionConflict
          theirs={theirs}
          differences={differencesFrom(theirs.settings)}
          keepMine={editing.keepMine}
          takeTheirs={editing.takeTheirs}
          words={words}
        />
      )}
      {children}
      <div class="row">
        <p class="muted">{versionText(section, saved, words)}</p>
        {mayEdit && (
          <button type="button" class="link" onClick={editing.restoreDefaults}>
            {words.o('settings.restore')}
          </button>
        )}
      </div>
      <SaveBar
        section={section}
        company={company}
        dirty={editing.dirty && !theirs}
        saving={saving}
        onDiscard={editing.discard}
        onSave={editing.save}
        words={words}
      />
    </div>
  );
}

function versionText(section: SectionName, saved: Version<unknown>, { o, time }: OptionsWords): string {
  const { version, savedAt, savedBy } = saved;
  if (version === 0 || !savedAt) return o(`${section}.defaults`);
  const name = savedBy ?? o('conflict.someone');
  return o('settings.version', { version, name, time: time(savedAt, new Date()) });
}
