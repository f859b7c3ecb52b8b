export type AddressProblem = 'empty' | 'not_an_address' | 'not_web' | 'credentials';
export type ParsedAddress =
  | { readonly ok: true; readonly address: string }
  | { readonly ok: false; readonly problem: AddressProblem };

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** The CRM's origin out of whatever was copied from the browser's address bar: path, query and hash are left off. */
export function parseCrmAddress(text: string): ParsedAddress {
  const url = parseWebAddress(text);
  return url instanceof URL ? { ok: true, address: url.origin } : { ok: false, problem: url };
}

/** The sidecar's base address: its path is kept, for a reverse proxy's sake, a trailing slash is not. */
export function parseSidecarAddress(text: string): ParsedAddress {
  const url = parseWebAddress(text);
  if (!(url instanceof URL)) return { ok: false, problem: url };
  return { ok: true, address: url.origin + url.pathname.replace(/\/+$/, '') };
}

/** Plain http to another machine: readable by everyone on the way. */
export function isUnencrypted(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' && !LOOPBACK.test(hostname);
}

function parseWebAddress(text: string): URL | AddressProblem {
  const trimmed = text.trim();
  if (trimmed === '') return 'empty';
  const scheme = /^([a-z][a-z\d+.-]*):\/\//i.exec(trimmed)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return 'not_web';
  const whole = scheme === undefined ? `${guessedScheme(trimmed)}://${trimmed}` : trimmed;
  if (/\s/.test(trimmed) || !URL.canParse(whole)) return 'not_an_address';
  const url = new URL(whole);
  if (url.username !== '' || url.password !== '') return 'credentials';
  return scheme !== undefined || url.port !== '' || isHost(url.hostname) ? url : 'not_an_address';
}

/** Without a scheme: https, but on this machine, where there rarely is a certificate. */
function guessedScheme(text: string): string {
  return LOOPBACK.test(text.replace(/(:\d+)?(\/.*)?$/, '')) ? 'http' : 'https';
}

/** A bare word, without scheme or port, is more likely a slip than a host. */
function isHost(hostname: string): boolean {
  return LOOPBACK.test(hostname) || hostname.startsWith('[') || hostname.includes('.');
}
