import { useEffect, useState } from 'preact/hooks';
import type { Failure, Result } from '../../messaging/messages.ts';
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
  /**
   * Saves a change of what is in force at once; what was typed stays, unsaved. Where somebody saved meanwhile, shows
   * that instead, and fails with `conflict`; with `insist`, changes theirs.
   */
  amend(change: (settings: Settings) => Settings, options?: { readonly insist?: boolean }): Promise<Result<unknown>>;
}

export type VersionedDraft<Settings, Draft, Read> = Versioning<Settings> & Omit<Drafting<Draft, Read>, 'leaveAll'>;

/** How often somebody else may save first before an urgent change gives up. */
const INSISTS = 5;

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

  const carry = (settings: Settings) => drafting.change((draft) => form.carry?.(draft, settings) ?? draft);
  const begin = (settings: Settings) => {
    show(settings);
    carry(saved.settings);
    setSaving({ state: 'idle' });
  };
  const adopt = (version: Version<Settings>) => {
    setSaved(version);
    setTheirs(undefined);
    show(version.settings);
    setSaving({ state: 'idle' });
  };
  const showTheirs = (version: Version<Settings>) => {
    setTheirs(version);
    carry(version.settings);
  };
  const meet = async () => {
    const current = await store.load();
    setSaving(current.ok ? { state: 'idle' } : { state: 'failed', failure: current.failure });
    if (current.ok) showTheirs(current.value);
  };
  const save = async (over: number) => {
    const { settings, problems } = reading;
    const count = Object.keys(problems).length;
    leaveAll();
    if (settings === undefined || count > 0) return setSaving({ state: 'to_fix', count });
    setSaving({ state: 'saving' });
    const answer = await store.save(settings, over);
    if (answer.ok) {
      adopt(answer.value);
      setSaving({ state: 'saved' });
    } else if (answer.failure.code === 'conflict') await meet();
    else setSaving({ state: 'failed', failure: answer.failure });
  };

  const amend: Versioning<Settings>['amend'] = async (change, { insist = false } = {}) => {
    let over = theirs ?? saved;
    let overtaken = theirs !== undefined;
    for (let tries = insist ? INSISTS : 1; ; tries -= 1) {
      const answer = await store.save(change(over.settings), over.version);
      if (answer.ok) over = answer.value;
      else if (answer.failure.code !== 'conflict') return answer;
      else {
        const current = await store.load();
        if (!current.ok) return current;
        over = current.value;
        overtaken = true;
      }
      if (!answer.ok && tries > 1) continue;
      // What was typed over an older version is not to replace theirs unseen.
      if (dirty && overtaken) showTheirs(over);
      else {
        setSaved(over);
        setTheirs(undefined);
        if (dirty) carry(over.settings);
        else show(over.settings);
      }
      return answer;
    }
  };

  return {
    ...drafting,
    amend,
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
