import { CrmError, type CrmErrorKind } from '../crm.ts';

/** An exception as both of Odoo's APIs tell it. */
export interface OdooException {
  readonly name: string;
  readonly message: string;
}

const KINDS: Readonly<Record<string, CrmErrorKind>> = {
  'odoo.exceptions.AccessDenied': 'credentials_refused',
  'werkzeug.exceptions.Unauthorized': 'credentials_refused',
  'odoo.exceptions.AccessError': 'access_denied',
  'odoo.exceptions.UserError': 'rejected',
  'odoo.exceptions.ValidationError': 'rejected',
  'odoo.exceptions.MissingError': 'rejected',
  'odoo.exceptions.RedirectWarning': 'rejected',
  // JSON-2's word for a model or a method that is not there; JSON-RPC calls it a UserError.
  'werkzeug.exceptions.NotFound': 'rejected',
};

/** Nothing was listening, or it was not found: the request never left. */
const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Proxies answer so when the server behind them is away or slow, with or without having passed the request on. */
const GATEWAY_FAULTS = new Set([502, 503, 504]);
const TOO_MANY_REQUESTS = 429;
const EXCERPT = 200;

/** What Odoo refused, in our words. Its own refusals undo what they interrupt; of a crash nobody knows. */
export function fromOdoo({ name, message }: OdooException, write: boolean): CrmError {
  const missingDatabase = /database ".*" does not exist/.test(message);
  const kind = missingDatabase ? 'credentials_refused' : (KINDS[name] ?? 'unexpected');
  return new CrmError(kind, `${name}: ${message.trim()}`, write && kind === 'unexpected');
}

/** A request that got no whole answer. */
export function fromNetwork(error: unknown, write: boolean): CrmError {
  if (error instanceof Error && error.name === 'TimeoutError') {
    return new CrmError('timeout', 'no answer in time', write, { cause: error });
  }
  const code = codeOf(error);
  const message = `no connection (${code ?? String(error)})`;
  return new CrmError('unreachable', message, write && !NEVER_SENT.has(code ?? ''), { cause: error });
}

/** An answer that is not Odoo's JSON: a proxy's page, a login wall, half a body. */
export function fromForeignAnswer(status: number, body: string, write: boolean): CrmError {
  const excerpt = body
    .replace(/<[^>]*>|\s+/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, EXCERPT);
  const message = `HTTP ${status}, not an answer of Odoo: ${excerpt || 'empty'}`;
  if (GATEWAY_FAULTS.has(status)) return new CrmError('unreachable', message, write);
  if (status === TOO_MANY_REQUESTS) return new CrmError('unreachable', message);
  const refusedBefore = status >= 300 && status < 500;
  return new CrmError('unexpected', message, write && !refusedBefore);
}

/** Worth asking again: it may pass by itself. */
export function isPassing(error: unknown): boolean {
  return error instanceof CrmError && (error.kind === 'unreachable' || error.kind === 'timeout');
}

export function asCrmError(error: unknown): CrmError {
  return error instanceof CrmError ? error : new CrmError('unexpected', String(error), false, { cause: error });
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return codeOf(error.cause);
}
