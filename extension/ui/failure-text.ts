import type { Words } from '../i18n/words.ts';
import type { Failure } from '../messaging/messages.ts';

/** Failures a person would meet with the same words. */
const GROUP = {
  sidecar_away: 'away',
  not_configured: 'setup',
  crm_session_missing: 'session',
  not_signed_in: 'session',
  sign_in_refused: 'refused',
  not_allowed: 'forbidden',
  not_found: 'missing',
  conflict: 'conflict',
  precondition_required: 'conflict',
  crm_unreachable: 'crm',
  crm_refused: 'crmRefused',
  crm_unsupported: 'versions',
  sidecar_unknown_answer: 'versions',
  too_many_requests: 'busy',
  too_large: 'other',
  invalid_request: 'other',
  not_read_yet: 'busy',
  internal: 'other',
} as const satisfies Record<Failure['code'], string>;

/** What happened, in a few words, and what to do about it. */
export interface Trouble {
  readonly title: string;
  readonly todo: string;
}

export function failureText({ t }: Words, { code }: Failure): Trouble {
  const group = GROUP[code];
  return { title: t(`failure.${group}`), todo: t(`failure.${group}.todo`) };
}
