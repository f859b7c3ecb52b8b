import type { ComponentType } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import type { SignedInUser } from '../../../shared/contract/sign-in.ts';
import type { OptionsWords } from '../../i18n/options-words.ts';
import { failureText } from '../../ui/failure-text.ts';
import { Notice } from '../../ui/notice.tsx';
import { type Asked, useAsked } from '../use-asked.ts';
import { type Company, CompanyPicker } from './company-picker.tsx';
import type { SectionName } from './section-name.ts';
import type { Version, VersionStore } from './version.ts';

export interface EditorProps<Settings> {
  readonly company: Company;
  readonly initial: Version<Settings>;
  readonly store: VersionStore<Settings>;
  readonly mayEdit: boolean;
  onDirty(dirty: boolean): void;
  readonly words: OptionsWords;
}

export interface VersionedSectionProps<Settings> {
  readonly section: SectionName;
  readonly user: Asked<SignedInUser>;
  readonly storeOf: (companyId: number) => VersionStore<Settings>;
  readonly Editor: ComponentType<EditorProps<Settings>>;
  readonly words: OptionsWords;
}

/** Settings of one kind, company by company: the admin edits them, others read them. */
export function VersionedSection<Settings>({ section, user, storeOf, Editor, words }: VersionedSectionProps<Settings>) {
  const { o } = words;
  return (
    <section class="card" id={section} aria-labelledby={`${section}-title`}>
      <h2 id={`${section}-title`}>{o(`nav.${section}`)}</h2>
      <p class="lead">{o(`${section}.lead`)}</p>
      {user === 'asking' && <p class="muted">{o(`${section}.loading`)}</p>}
      {user !== 'asking' && !user.ok && <Notice tone="calm" title={o(`${section}.signIn`)} />}
      {user !== 'asking' && user.ok && (
        <>
          {user.value.role !== 'admin' && <ReadOnly section={section} user={user.value} words={words} />}
          <CompanyPicker companies={user.value.companies} words={words}>
            {(company, onDirty) => (
              <Loaded
                key={company.id}
                section={section}
                company={company}
                storeOf={storeOf}
                Editor={Editor}
                mayEdit={user.value.role === 'admin'}
                onDirty={onDirty}
                words={words}
              />
            )}
          </CompanyPicker>
        </>
      )}
    </section>
  );
}

interface ReadOnlyProps {
  readonly section: SectionName;
  readonly user: SignedInUser;
  readonly words: OptionsWords;
}

function ReadOnly({ section, user: { name, role }, words: { o } }: ReadOnlyProps) {
  return (
    <Notice
      tone="calm"
      title={o(`${section}.readOnly`)}
      todo={o('settings.readOnly.todo', { name, role: o(`role.${role}`) })}
    />
  );
}

type LoadedProps<Settings> = Omit<EditorProps<Settings>, 'initial' | 'store'> &
  Pick<VersionedSectionProps<Settings>, 'section' | 'storeOf' | 'Editor'>;

function Loaded<Settings>({ section, storeOf, Editor, ...props }: LoadedProps<Settings>) {
  const { company, words } = props;
  const store = useMemo(() => storeOf(company.id), [storeOf, company.id]);
  const [loaded, again] = useAsked(useCallback(() => store.load(), [store]));
  if (loaded === 'asking') return <p class="muted">{words.o(`${section}.loading`)}</p>;
  if (!loaded.ok) {
    return (
      <Notice tone="warn" {...failureText(words, loaded.failure)}>
        <button type="button" class="button" onClick={again}>
          {words.t('failure.retry')}
        </button>
      </Notice>
    );
  }
  return <Editor {...props} store={store} initial={loaded.value} />;
}
