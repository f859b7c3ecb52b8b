import type { Result } from '../../messaging/messages.ts';

/** One company's settings of one kind as they are saved; version 0 are the defaults, never saved by anyone. */
export interface Version<Settings> {
  readonly version: number;
  readonly settings: Settings;
  readonly savedAt: string | null;
  readonly savedBy: string | null;
}

/** Where one company's settings of one kind are kept. */
export interface VersionStore<Settings> {
  load(): Promise<Result<Version<Settings>>>;
  /** Fails with `conflict` when somebody saved since version `over`. */
  save(settings: Settings, over: number): Promise<Result<Version<Settings>>>;
}
