import { storage } from 'wxt/utils/storage';

/** The one CRM this browser watches and the sidecar that answers for it. */
export interface Connection {
  /** Scheme, host and port: `https://crm.example.com`. */
  readonly crmOrigin: string;
  /** Without a trailing slash. */
  readonly sidecarUrl: string;
}

export const connection = storage.defineItem<Connection | null>('local:connection', { fallback: null });
