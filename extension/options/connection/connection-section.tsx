import { useState } from 'preact/hooks';
import type { SignedInUser } from '../../../shared/contract/sign-in.ts';
import type { OptionsWords } from '../../i18n/options-words.ts';
import type { Connection } from '../../settings/connection.ts';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { type BackgroundApi, type OptionsPlatform, originsOf } from '../options-platform.ts';
import type { Asked } from '../use-asked.ts';
import { useUnsavedGuard } from '../use-unsaved-guard.ts';
import { addressProblems, addressWarning, connectionOf } from './connection-form.ts';
import { parseCrmAddress, parseSidecarAddress } from './parse-address.ts';
import { TestReport } from './test-report.tsx';
import { UserStatus } from './user-status.tsx';

export interface ConnectionSectionProps {
  readonly api: BackgroundApi;
  readonly platform: OptionsPlatform;
  readonly words: OptionsWords;
  readonly saved: Connection | null;
  onSaved(connection: Connection): void;
  readonly user: Asked<SignedInUser>;
  askUserAgain(): void;
}

type Saving = 'idle' | 'saving' | 'saved' | 'refused' | 'unstored';

/** The two addresses, the browser's permission for them, who is signed in, and a test that names the step that fails. */
export function ConnectionSection(props: ConnectionSectionProps) {
  const { api, platform, words, saved, onSaved, user, askUserAgain } = props;
  const { o } = words;
  const [crm, setCrm] = useState(saved?.crmOrigin ?? '');
  const [sidecar, setSidecar] = useState(saved?.sidecarUrl ?? '');
  const [touched, setTouched] = useState({ crm: false, sidecar: false });
  const [saving, setSaving] = useState<Saving>('idle');
  const problems = addressProblems(crm, sidecar);
  const typed = connectionOf(crm, sidecar);
  const dirty = typed
    ? typed.crmOrigin !== saved?.crmOrigin || typed.sidecarUrl !== saved?.sidecarUrl
    : crm !== (saved?.crmOrigin ?? '') || sidecar !== (saved?.sidecarUrl ?? '');
  useUnsavedGuard(dirty);

  const leave = (field: 'crm' | 'sidecar') => {
    setTouched((before) => ({ ...before, [field]: true }));
    const parsed = field === 'crm' ? parseCrmAddress(crm) : parseSidecarAddress(sidecar);
    if (parsed.ok) (field === 'crm' ? setCrm : setSidecar)(parsed.address);
  };
  const save = () => {
    setTouched({ crm: true, sidecar: true });
    if (!typed) return;
    // The browser asks only in answer to this very click: nothing may be awaited before.
    const granted = platform.requestOrigins(originsOf(typed));
    setSaving('saving');
    granted
      .then(async (yes) => {
        if (!yes) return setSaving('refused');
        await platform.saveConnection(typed);
        setCrm(typed.crmOrigin);
        setSidecar(typed.sidecarUrl);
        setSaving('saved');
        onSaved(typed);
      })
      .catch(() => setSaving('unstored'));
  };
  const edit = (set: (value: string) => void) => (value: string) => {
    set(value);
    setSaving('idle');
  };
  const shown = (field: 'crm' | 'sidecar') => {
    const problem = touched[field] ? problems[field] : undefined;
    return problem && o(`address.${problem}`);
  };
  const warning = typed && addressWarning(typed);
  const address = { type: 'url', inputMode: 'url', spellcheck: false, autocomplete: 'off' } as const;

  return (
    <section class="card" id="connection" aria-labelledby="connection-title">
      <h2 id="connection-title">{o('nav.connection')}</h2>
      <p class="lead">{o('connection.lead')}</p>
      <div class="addresses">
        <Field
          label={o('connection.crm')}
          value={crm}
          onInput={edit(setCrm)}
          onBlur={() => leave('crm')}
          problem={shown('crm')}
          hint={o('connection.crm.hint')}
          input={address}
        />
        <Field
          label={o('connection.sidecar')}
          value={sidecar}
          onInput={edit(setSidecar)}
          onBlur={() => leave('sidecar')}
          problem={shown('sidecar')}
          hint={o('connection.sidecar.hint')}
          input={address}
        />
      </div>
      {warning && <Notice tone="warn" title={o(`address.${warning}`)} todo={o(`address.${warning}.todo`)} />}
      <div class="actions" aria-live="polite">
        <button type="button" class="button primary" disabled={saving === 'saving'} onClick={save}>
          {o(saving === 'saving' ? 'connection.saving' : 'connection.save')}
        </button>
        {saving === 'saved' && !dirty && <span class="done">{o('connection.saved')}</span>}
        {dirty && saving !== 'saving' && <span class="dirty">{o('connection.unsaved')}</span>}
      </div>
      {saving === 'refused' && (
        <Notice tone="warn" title={o('connection.refused')} todo={o('connection.refused.todo')} />
      )}
      {saving === 'unstored' && (
        <Notice tone="warn" title={o('connection.unstored')} todo={words.t('failure.other.todo')} />
      )}
      <UserStatus user={user} crmOrigin={saved?.crmOrigin} askAgain={askUserAgain} words={words} />
      <TestReport api={api} platform={platform} connection={saved} dirty={dirty} words={words} />
    </section>
  );
}
