import type { Words } from '../i18n/words.ts';
import type { Failure } from '../messaging/messages.ts';

/** Failures a person would meet with the same words have the same. */
const TEXT = {
  sidecar_away: 'failure.away',
  not_configured: 'failure.setup',
  crm_session_missing: 'failure.session',
  not_signed_in: 'failure.session',
  sign_in_refused: 'failure.refused',
  not_allowed: 'failure.forbidden',
  not_found: 'failure.missing',
  conflict: 'failure.conflict',
  precondition_required: 'failure.conflict',
  crm_unreachable: 'failure.crm',
  crm_refused: 'failure.crmRefused',
  crm_unsupported: 'failure.versions',
  sidecar_unknown_answer: 'failure.versions',
  too_many_requests: 'failure.busy',
  too_large: 'failure.other',
  invalid_request: 'failure.other',
  not_read_yet: 'unknown.not_read_yet',
  internal: 'failure.other',
  desk_missing: 'failure.reload',
} as const satisfies Record<Failure['code'], string>;

/** What happened, in a few words, and what to do about it. */
export interface Trouble {
  readonly title: string;
  readonly todo: string;
}

export function failureText({ t }: Words, { code }: Failure): Trouble {
  const text = TEXT[code];
  return { title: t(text), todo: t(`${text}.todo`) };
}

/** `text` with a full stop, unless it ends with a mark of its own. */
export const sentence = (text: string): string => (/[.…:?!]$/.test(text) ? text : `${text}.`);

/** Both in one line, for tooltips and screen readers. */
export const troubleText = ({ title, todo }: Trouble): string => `${sentence(title)} ${todo}`;

/** Since when figures are old. */
export const staleText = ({ t, time }: Words, asOf: string): string =>
  sentence(t('stale', { time: time(asOf, new Date()) }));
