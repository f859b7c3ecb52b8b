import type { ComponentChildren } from 'preact';
import type { SignedInUser } from '../../../shared/contract/sign-in.ts';
import type { OptionsWords } from '../../i18n/options-words.ts';
import type { Failure } from '../../messaging/messages.ts';
import { failureText } from '../../ui/failure-text.ts';
import type { Asked } from '../use-asked.ts';

export interface UserStatusProps {
  readonly user: Asked<SignedInUser>;
  readonly crmOrigin: string | undefined;
  askAgain(): void;
  readonly words: OptionsWords;
}

/** Who is signed in through the CRM and as what, or what is missing for it. */
export function UserStatus({ user, crmOrigin, askAgain, words }: UserStatusProps) {
  const { o } = words;
  return (
    <div class="status">
      <h3>{o('user.title')}</h3>
      <div class="row" aria-live="polite">
        {user === 'asking' ? <p class="muted">{o('user.asking')}</p> : said(user, words)}
        {user !== 'asking' && (
          <span class="links">
            {!user.ok && user.failure.code === 'crm_session_missing' && crmOrigin && (
              <a class="link" href={crmOrigin} target="_blank" rel="noreferrer">
                {o('user.openCrm')}
              </a>
            )}
            {crmOrigin && (
              <button type="button" class="link" onClick={askAgain}>
                {o('user.again')}
              </button>
            )}
          </span>
        )}
      </div>
    </div>
  );
}

function said(user: Exclude<Asked<SignedInUser>, 'asking'>, words: OptionsWords): ComponentChildren {
  if (!user.ok) return missing(user.failure, words);
  const { name, role } = user.value;
  return (
    <p>
      <b>{name}</b>
      <span class="pill" data-level="neutral">
        {words.o(`role.${role}`)}
      </span>
    </p>
  );
}

function missing(failure: Failure, words: OptionsWords): ComponentChildren {
  const { o } = words;
  if (failure.code === 'not_configured') return <p class="muted">{o('user.setup')}</p>;
  const { title, todo } =
    failure.code === 'crm_session_missing'
      ? { title: o('user.session'), todo: o('user.session.todo') }
      : failureText(words, failure);
  return (
    <p>
      <b>{title.replace(/\.?$/, '.')}</b> <span class="muted">{todo}</span>
    </p>
  );
}
