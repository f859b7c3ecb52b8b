import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Language } from '../../shared/contract/common.ts';
import type { SignedInUser } from '../../shared/contract/sign-in.ts';
import { type FinanceWords, financeWordsIn } from '../i18n/finance-words.ts';
import type { Failure } from '../messaging/messages.ts';
import { useSystemTheme } from '../options/use-system-theme.ts';
import { failureText } from '../ui/failure-text.ts';
import { Gauge } from '../ui/gauge.tsx';
import { Notice } from '../ui/notice.tsx';
import { CompanyDesk } from './company-desk.tsx';
import './finance.css';
import type { FinanceApi } from './finance-api.ts';
import { useKept } from './use-kept.ts';

export interface FinancePageProps {
  readonly api: FinanceApi;
  readonly language: Language;
}

/** Where finance approves what the régua proposes, and sees what it did and why. */
export function FinancePage({ api, language }: FinancePageProps) {
  const words = financeWordsIn(language);
  const theme = useSystemTheme();
  const user = useKept(useCallback(() => api.whoAmI(), [api]));
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `Em Dia · ${words.f('page.title')}`;
  }, [language, words]);
  return (
    <div class="options finance" data-theme={theme}>
      {user.value && maySee(user.value) ? (
        <Companies api={api} user={user.value} words={words} />
      ) : (
        <>
          <Head words={words} />
          <main class="alone">
            {user.asking && !user.failure && <p class="muted">{words.f('page.loading')}</p>}
            {user.value && <NotForYou user={user.value} words={words} />}
            {user.failure && <Trouble failure={user.failure} again={user.again} words={words} />}
          </main>
        </>
      )}
    </div>
  );
}

const maySee = ({ role, companies }: SignedInUser) => role !== 'sales' && companies.length > 0;

function NotForYou({ user: { name, role }, words: { f } }: { user: SignedInUser; words: FinanceWords }) {
  return role === 'sales' ? (
    <Notice tone="calm" title={f('page.sales')} todo={f('page.sales.todo', { name })} />
  ) : (
    <Notice tone="calm" title={f('page.noCompany')} />
  );
}

function Trouble({ failure, again, words }: { failure: Failure; again: () => void; words: FinanceWords }) {
  const said =
    failure.code === 'crm_session_missing' ? { title: words.f('page.openCrm') } : failureText(words, failure);
  return (
    <Notice tone="warn" {...said}>
      <button type="button" class="button" onClick={again}>
        {words.t('failure.retry')}
      </button>
    </Notice>
  );
}

function Companies({ api, user, words }: { api: FinanceApi; user: SignedInUser; words: FinanceWords }) {
  const { companies } = user;
  const [id, setId] = useState(() => Number(new URLSearchParams(location.search).get('company')));
  const company = companies.find((one) => one.id === id) ?? companies[0];
  if (!company) return null;
  return (
    <>
      <Head words={words}>
        {companies.length > 1 ? (
          <label class="company">
            {words.f('page.company')}
            <select value={company.id} onChange={(event) => setId(Number(event.currentTarget.value))}>
              {companies.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
          </label>
        ) : (
          <p class="muted">{company.name}</p>
        )}
      </Head>
      <CompanyDesk key={company.id} api={api} company={company} isAdmin={user.role === 'admin'} words={words} />
    </>
  );
}

function Head({ words: { f }, children }: { words: FinanceWords; children?: ComponentChildren }) {
  return (
    <header>
      <div class="head">
        <span class="sign">
          <Gauge level="critical" />
        </span>
        <div class="name">
          <h1>{f('page.title')}</h1>
          <p class="muted">{f('page.lead')}</p>
        </div>
        {children}
      </div>
    </header>
  );
}
