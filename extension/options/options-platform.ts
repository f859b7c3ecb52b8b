import type { Language } from '../../shared/contract/common.ts';
import type { BackgroundMessages } from '../messaging/messages.ts';
import type { Connection } from '../settings/connection.ts';

type Asks =
  | 'readiness'
  | 'thresholds'
  | 'saveThresholds'
  | 'calendarSettings'
  | 'saveCalendarSettings'
  | 'paymentSettings'
  | 'savePaymentSettings'
  | 'templates'
  | 'saveTemplates'
  | 'previewTemplate'
  | 'aging'
  | 'runSettings'
  | 'saveRunSettings'
  | 'nextRun'
  | 'openFinance'
  | 'whoAmI';

/** What the options page asks of the background; failures come as data. */
export type BackgroundApi = {
  readonly [Name in Asks]: (
    ...data: Parameters<BackgroundMessages[Name]>
  ) => Promise<ReturnType<BackgroundMessages[Name]>>;
};

/** What the options page needs of the browser. Origins are scheme, host and port: `https://crm.example.com`. */
export interface OptionsPlatform {
  /** Shows the browser's prompt, so it must be called in a click handler before anything is awaited. */
  requestOrigins(origins: readonly string[]): Promise<boolean>;
  hasOrigins(origins: readonly string[]): Promise<boolean>;
  loadConnection(): Promise<Connection | null>;
  saveConnection(connection: Connection): Promise<void>;
  /** The browser's interface language, as ours. */
  readonly language: Language;
}

/** The origins a connection needs access to, each once. */
export function originsOf({ crmOrigin, sidecarUrl }: Connection): string[] {
  return [...new Set([crmOrigin, new URL(sidecarUrl).origin])];
}
