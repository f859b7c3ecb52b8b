/** `auto`: JSON-2 where Odoo has it (19), else JSON-RPC. */
export type TransportChoice = 'auto' | 'json-rpc' | 'json-2';

/** Which Odoo, as whom, and how long to wait for it. */
export interface OdooConfig {
  /** Without a trailing slash. */
  readonly url: string;
  readonly database: string;
  readonly login: string;
  /** An API key of that login; a password works too, but not over JSON-2. */
  readonly key: string;
  readonly transport?: TransportChoice;
  readonly readTimeoutMs?: number;
  readonly writeTimeoutMs?: number;
  /** How often a read is repeated after a passing fault. */
  readonly retries?: number;
  /** Before the first repetition; each further one waits three times as long. */
  readonly retryDelayMs?: number;
}

export const DEFAULTS = {
  transport: 'auto',
  readTimeoutMs: 10_000,
  writeTimeoutMs: 30_000,
  retries: 2,
  retryDelayMs: 200,
} as const satisfies Partial<OdooConfig>;
