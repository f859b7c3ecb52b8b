import { useCallback, useState } from 'preact/hooks';
import type { Role } from '../../../shared/contract/common.ts';
import type { SignedInUser } from '../../../shared/contract/sign-in.ts';
import type { OptionsWords } from '../../i18n/options-words.ts';
import { failureText } from '../../ui/failure-text.ts';
import { Notice } from '../../ui/notice.tsx';
import type { BackgroundApi } from '../options-platform.ts';
import { type Asked, useAsked } from '../use-asked.ts';
import { ThresholdEditor } from './threshold-editor.tsx';

export interface SeveritySectionProps {
  readonly api: BackgroundApi;
  readonly words: OptionsWords;
  readonly user: Asked<SignedInUser>;
}

/** When a delay becomes grave, company by company. */
export function SeveritySection({ api, words, user }: SeveritySectionProps) {
  const { o } = words;
  return (
    <section class="card" id="severity" aria-labelledby="severity-title">
      <h2 id="severity-title">{o('nav.severity')}</h2>
      <p class="lead">{o('severity.lead')}</p>
      {user === 'asking' && <p class="muted">{o('severity.loading')}</p>}
      {user !== 'asking' && !user.ok && <Notice tone="calm" title={o('severity.signIn')} />}
      {user !== 'asking' && user.ok && <Companies api={api} words={words} user={user.value} />}
    </section>
  );
}

type Company = SignedInUser['companies'][number];

function Companies({ api, words, user }: { api: BackgroundApi; words: OptionsWords; user: SignedInUser }) {
  const { o } = words;
  const [company, setCompany] = useState<Company | undefined>(user.companies[0]);
  const [dirty, setDirty] = useState(false);
  const [wanted, setWanted] = useState<Company>();
  if (!company) return <Notice tone="calm" title={o('severity.noCompany')} />;
  const mayEdit = user.role === 'admin';
  const go = (next: Company) => {
    setCompany(next);
    setDirty(false);
    setWanted(undefined);
  };
  const pick = (id: string) => {
    const next = user.companies.find((one) => String(one.id) === id);
    if (!next || next === company) setWanted(undefined);
    else if (dirty) setWanted(next);
    else go(next);
  };
  return (
    <>
      {!mayEdit && <ReadOnly name={user.name} role={user.role} words={words} />}
      {user.companies.length > 1 && (
        <label class="company">
          {o('severity.company')}
          <select value={wanted ? wanted.id : company.id} onChange={(event) => pick(event.currentTarget.value)}>
            {user.companies.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {wanted && (
        <div role="alert">
          <Notice
            tone="warn"
            title={o('severity.switch', { company: company.name })}
            todo={o('severity.switch.todo', { other: wanted.name })}
          >
            <button type="button" class="button" onClick={() => go(wanted)}>
              {o('severity.switch.go')}
            </button>
            <button type="button" class="button primary" onClick={() => setWanted(undefined)}>
              {o('severity.switch.stay')}
            </button>
          </Notice>
        </div>
      )}
      <Loaded key={company.id} api={api} company={company} mayEdit={mayEdit} onDirty={setDirty} words={words} />
    </>
  );
}

function ReadOnly({ name, role, words: { o } }: { name: string; role: Role; words: OptionsWords }) {
  return (
    <Notice
      tone="calm"
      title={o('severity.readOnly')}
      todo={o('severity.readOnly.todo', { name, role: o(`role.${role}`) })}
    />
  );
}

interface LoadedProps {
  readonly api: BackgroundApi;
  readonly company: Company;
  readonly mayEdit: boolean;
  onDirty(dirty: boolean): void;
  readonly words: OptionsWords;
}

function Loaded({ api, company, mayEdit, onDirty, words }: LoadedProps) {
  const [loaded, again] = useAsked(useCallback(() => api.thresholds(company.id), [api, company.id]));
  if (loaded === 'asking') return <p class="muted">{words.o('severity.loading')}</p>;
  if (!loaded.ok) {
    return (
      <Notice tone="warn" {...failureText(words, loaded.failure)}>
        <button type="button" class="button" onClick={again}>
          {words.t('failure.retry')}
        </button>
      </Notice>
    );
  }
  return (
    <ThresholdEditor
      api={api}
      company={company}
      initial={loaded.value}
      mayEdit={mayEdit}
      onDirty={onDirty}
      words={words}
    />
  );
}
