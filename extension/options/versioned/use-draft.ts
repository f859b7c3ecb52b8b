import { useState } from 'preact/hooks';
import type { Reading, SettingsForm } from './settings-form.ts';

/** A form being filled in. */
export interface Drafting<Draft, Read> {
  readonly draft: Draft;
  readonly reading: Read;
  /** Whether the typist is done with a field: only there is half a number a mistake. */
  isLeft(path: string): boolean;
  /** Marks a field as left, and writes what was typed as it should read. */
  leave(path: string, tidy?: (draft: Draft) => Draft): void;
  leaveAll(): void;
  change(change: (draft: Draft) => Draft): void;
}

const NONE: ReadonlySet<string> = new Set();

/** Begins with `settings`; `show` begins anew with others. */
export function useDraft<Settings, Draft, Read extends Reading<Settings>>(
  form: SettingsForm<Settings, Draft, Read>,
  settings: Settings,
): Drafting<Draft, Read> & { show(settings: Settings): void } {
  const [draft, setDraft] = useState(() => form.draftOf(settings));
  const [left, setLeft] = useState<ReadonlySet<string> | 'all'>(NONE);
  return {
    draft,
    reading: form.read(draft),
    isLeft: (path) => left === 'all' || left.has(path),
    leave(path, tidy) {
      setLeft((paths) => (paths === 'all' ? paths : new Set(paths).add(path)));
      if (tidy) setDraft(tidy);
    },
    leaveAll: () => setLeft('all'),
    change: setDraft,
    show(next) {
      setDraft(form.draftOf(next));
      setLeft(NONE);
    },
  };
}
