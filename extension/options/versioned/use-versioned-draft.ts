import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../../messaging/messages.ts';
import { useUnsavedGuard } from '../use-unsaved-guard.ts';
import type { Saving } from './save-bar.tsx';
import type { Reading, SettingsForm } from './settings-form.ts';
import { type Drafting, useDraft } from './use-draft.ts';
import type { Version, VersionStore } from './version.ts';

export interface VersionedDraftOptions<Settings, Draft, Read extends Reading<Settings>> {
  readonly form: SettingsForm<Settings, Draft, Read>;
  readonly initial: Version<Settings>;
  readonly store: VersionStore<Settings>;
  readonly mayEdit: boolean;
  onDirty(dirty: boolean): void;
}

/** The version a draft changes, how the two differ, and what can be done about it. */
export interface Versioning<Settings> {
  readonly saved: Version<Settings>;
  readonly dirty: boolean;
  readonly saving: Saving;
  /** What the sidecar found wrong when this draft was last sent. */
  readonly refusals: NonNullable<Failure['problems']>;
  /** What somebody else saved in the meantime, until one of the two is chosen. */
  readonly theirs: Version<Settings> | undefined;
  save(): void;
  discard(): void;
  restoreDefaults(): void;
  keepMine(): void;
  takeTheirs(): void;
}

export type VersionedDraft<Settings, Draft, Read> = Versioning<Settings> & Omit<Drafting<Draft, Read>, 'leaveAll'>;

/** Settings edited and saved over the version they were read as; whatever goes wrong, what was typed stays. */
export function useVersionedDraft<Settings, Draft, Read extends Reading<Settings>>(
  options: VersionedDraftOptions<Settings, Draft, Read>,
): VersionedDraft<Settings, Draft, Read> {
  const { form, initial, store, mayEdit, onDirty } = options;
  const [saved, setSaved] = useState(initial);
  const [theirs, setTheirs] = useState<Version<Settings>>();
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });
  const { leaveAll, show, ...drafting } = useDraft(form, initial.settings);
  const { reading } = drafting;
  const dirty = mayEdit && !form.isSame(reading, saved.settings);
  useUnsavedGuard(dirty);
  useEffect(() => onDirty(dirty), [dirty, onDirty]);

  const begin = (settings: Settings) => {
    show(settings);
    setSaving({ state: 'idle' });
  };
  const adopt = (version: Version<Settings>) => {
    setSaved(version);
    setTheirs(undefined);
    begin(version.settings);
  };
  const meet = async () => {
    const current = await store.load();
    setSaving(current.ok ? { state: 'idle' } : { state: 'failed', failure: current.failure });
    if (current.ok) setTheirs(current.value);
  };
  const save = async (over: number) => {
    const { settings, problems } = reading;
    const count = Object.keys(problems).length;
    if (settings === undefined || count > 0) {
      leaveAll();
      return setSaving({ state: 'to_fix', count });
    }
    setSaving({ state: 'saving' });
    const answer = await store.save(settings, over);
    if (answer.ok) {
      adopt(answer.value);
      setSaving({ state: 'saved' });
    } else if (answer.failure.code === 'conflict') await meet();
    else setSaving({ state: 'failed', failure: answer.failure });
  };

  return {
    ...drafting,
    saved,
    dirty,
    saving,
    refusals: (saving.state === 'failed' && saving.failure.problems) || [],
    theirs,
    change(change) {
      drafting.change(change);
      setSaving({ state: 'idle' });
    },
    save: () => void save(saved.version),
    discard: () => begin(saved.settings),
    restoreDefaults: () => begin(form.defaults),
    keepMine() {
      setTheirs(undefined);
      void save(theirs?.version ?? saved.version);
    },
    takeTheirs: () => theirs && adopt(theirs),
  };
}
