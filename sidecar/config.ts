import { z } from 'zod';
import { ROLES } from '../shared/contract/common.ts';
import { EXTENSION_ID } from '../shared/extension-id.ts';
import type { RoleGroups } from './session/roles.ts';

const DEFAULT_ROLE_GROUPS =
  'sales=sales_team.group_sale_salesman;finance=account.group_account_invoice;admin=account.group_account_manager,base.group_system';

const HttpUrl = z
  .url({ protocol: /^https?$/, error: 'must be an http or https address' })
  .refine((url) => !/[@?#]/.test(url), 'must be the bare address: the key goes into CRM_KEY')
  .transform((url) => url.replace(/\/+$/, ''));

const TimeZone = z.string().refine(isTimeZone, 'must be an IANA time zone, as in America/Sao_Paulo');

const Origins = z
  .string()
  .transform((list) => words(list, ','))
  .pipe(z.array(z.string().regex(/^[a-z-]+:\/\/[^/]+$/, 'must be origins, as in chrome-extension://abc,https://def')));

const Groups = z
  .string()
  .transform((text) => Object.fromEntries(words(text, ';').map(roleWithGroups)))
  .pipe(z.strictObject(Object.fromEntries(ROLES.map((role) => [role, z.array(z.string().includes('.')).min(1)]))))
  .transform(({ sales = [], finance = [], admin = [] }): RoleGroups => ({ sales, finance, admin }));

const StoreFile = z
  .string()
  .regex(/^file:./, 'must be file:PATH')
  .transform((store) => store.slice('file:'.length));

const integer = (least: number, most: number) => z.coerce.number().int().min(least).max(most);
const Required = z.string({ error: 'is missing' }).min(1, 'is missing');

const Environment = z.object({
  CRM_URL: Required.pipe(HttpUrl),
  CRM_DATABASE: Required,
  CRM_LOGIN: Required,
  CRM_KEY: Required,
  STORE: StoreFile.default('./data/emdia.json'),
  HOST: z.string().default('127.0.0.1'),
  PORT: integer(0, 65_535).default(8787),
  TIME_ZONE: TimeZone.default('America/Sao_Paulo'),
  ALLOWED_ORIGINS: Origins.default([`chrome-extension://${EXTENSION_ID}`]),
  ROLE_GROUPS: Groups.prefault(DEFAULT_ROLE_GROUPS),
  UNDO_SECONDS: integer(0, 600).default(30),
  LEDGER_SECONDS: integer(1, 3600).default(5),
  CRM_REQUEST_LIMIT_SECONDS: integer(1, 3600).default(130),
  REQUESTS_PER_MINUTE: integer(1, 1_000_000).default(1200),
  SIGN_INS_PER_MINUTE: integer(1, 1_000_000).default(60),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
});

/** How this sidecar was told to run; durations in seconds. */
export type Config = Readonly<z.output<typeof Environment>>;

/** Reads the environment; rejects with one line that names every variable that is missing or wrong. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(given);
  if (parsed.success) return parsed.data;
  const faults = new Map(parsed.error.issues.map(({ path, message }) => [String(path[0]), message]));
  throw new ConfigError([...faults].map(([name, message]) => `${name} ${lowerFirst(message)}`).join('; '));
}

class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

function words(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((word) => word.trim())
    .filter(Boolean);
}

function roleWithGroups(text: string): [string, string[]] {
  const [role = '', groups = ''] = text.split('=');
  return [role.trim(), words(groups, ',')];
}

function isTimeZone(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch {
    return false;
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
