import { useEffect, useRef, useState } from 'preact/hooks';
import type { VersionedThresholds } from '../../../shared/contract/thresholds.ts';
import { DEFAULT_THRESHOLDS, type SeverityThresholds } from '../../../shared/domain/thresholds.ts';
import type { OptionsWords } from '../../i18n/options-words.ts';
import type { BackgroundApi } from '../options-platform.ts';
import { useUnsavedGuard } from '../use-unsaved-guard.ts';
import { SaveBar, type Saving } from '../versioned/save-bar.tsx';
import { VersionConflict } from '../versioned/version-conflict.tsx';
import { type ByField, flatten, THRESHOLD_FIELDS, type ThresholdPath } from './threshold-fields.ts';
import { type FieldProblem, isPath, readTexts, textOf, textsOf } from './threshold-form.ts';
import { ThresholdRows } from './threshold-rows.tsx';

export interface ThresholdEditorProps {
  readonly api: BackgroundApi;
  readonly company: { readonly id: number; readonly name: string; readonly currency: string };
  readonly initial: VersionedThresholds;
  readonly mayEdit: boolean;
  onDirty(dirty: boolean): void;
  readonly words: OptionsWords;
}

/** One company's thresholds: typed as text, read as numbers, saved as a new version. */
export function ThresholdEditor({ api, company, initial, mayEdit, onDirty, words }: ThresholdEditorProps) {
  const { o } = words;
  const notation = { language: words.language, currency: company.currency };
  const [saved, setSaved] = useState(initial);
  const [texts, setTexts] = useState(() => textsOf(initial.thresholds, notation));
  const [left, setLeft] = useState<ReadonlySet<ThresholdPath>>(new Set());
  const [refused, setRefused] = useState<Partial<ByField<FieldProblem>>>({});
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });
  const [theirs, setTheirs] = useState<VersionedThresholds>();
  const form = useRef<HTMLDivElement>(null);

  const reading = readTexts(texts, notation);
  const before = flatten(saved.thresholds);
  const dirty = mayEdit && THRESHOLD_FIELDS.some(({ path }) => reading.values[path] !== before[path]);
  useUnsavedGuard(dirty);
  useEffect(() => onDirty(dirty), [dirty, onDirty]);

  const show = (thresholds: SeverityThresholds) => {
    setTexts(textsOf(thresholds, notation));
    setLeft(new Set());
    setRefused({});
    setSaving({ state: 'idle' });
  };
  const adopt = (version: VersionedThresholds) => {
    setSaved(version);
    setTheirs(undefined);
    show(version.thresholds);
  };
  const type = (path: ThresholdPath, text: string) => {
    setTexts((all) => ({ ...all, [path]: text }));
    setRefused({});
    setSaving({ state: 'idle' });
  };
  const leave = (path: ThresholdPath) => {
    setLeft((paths) => new Set(paths).add(path));
    const value = reading.values[path];
    const field = THRESHOLD_FIELDS.find((one) => one.path === path);
    if (field && value !== undefined) setTexts((all) => ({ ...all, [path]: textOf(field, value, notation) }));
  };
  const save = async (over: number) => {
    const { thresholds, problems } = reading;
    if (!thresholds || Object.keys(problems).length > 0) {
      setLeft(new Set(THRESHOLD_FIELDS.map(({ path }) => path)));
      setSaving({ state: 'to_fix', count: Object.keys(problems).length });
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    setSaving({ state: 'saving' });
    const answer = await api.saveThresholds({ companyId: company.id, version: over, thresholds });
    if (answer.ok) {
      adopt(answer.value);
      setSaving({ state: 'saved' });
    } else if (answer.failure.code === 'conflict') {
      const current = await api.thresholds(company.id);
      setSaving(current.ok ? { state: 'idle' } : { state: 'failed', failure: current.failure });
      if (current.ok) setTheirs(current.value);
    } else {
      setRefused(problemsOf(answer.failure.problems ?? []));
      setSaving({ state: 'failed', failure: answer.failure });
    }
  };

  return (
    <div ref={form}>
      {theirs && (
        <VersionConflict
          mine={reading.values}
          theirs={theirs}
          notation={notation}
          keepMine={() => {
            setTheirs(undefined);
            void save(theirs.version);
          }}
          takeTheirs={() => adopt(theirs)}
          words={words}
        />
      )}
      <ThresholdRows
        texts={texts}
        reading={{ ...reading, problems: { ...reading.problems, ...refused } }}
        left={left}
        readOnly={!mayEdit}
        notation={notation}
        onType={type}
        onLeave={leave}
        words={words}
      />
      <div class="row">
        <p class="muted">{versionText(saved, words)}</p>
        {mayEdit && (
          <button type="button" class="link" onClick={() => show(DEFAULT_THRESHOLDS)}>
            {o('severity.restore')}
          </button>
        )}
      </div>
      <SaveBar
        company={company.name}
        dirty={dirty && !theirs}
        saving={saving}
        onDiscard={() => show(saved.thresholds)}
        onSave={() => void save(saved.version)}
        words={words}
      />
    </div>
  );
}

function versionText({ version, savedAt, savedBy }: VersionedThresholds, { o, time }: OptionsWords): string {
  if (version === 0 || !savedAt) return o('severity.defaults');
  const name = savedBy ?? o('conflict.someone');
  return o('severity.version', { version, name, time: time(savedAt, new Date()) });
}

/** What the sidecar says is wrong, where we know the field; a rule we have no words for reads as out of range. */
function problemsOf(problems: readonly { field: string; rule: string }[]): Partial<ByField<FieldProblem>> {
  return Object.fromEntries(problems.filter(({ field }) => isPath(field)).map(({ field }) => [field, 'out_of_range']));
}
