import type { Recipient, ReminderOutcome } from '../../shared/contract/reminder.ts';
import type { ReminderState } from '../../shared/domain/reminder/reminder-state.ts';
import type { SettingsByKind, SettingsKind } from '../../shared/domain/settings.ts';

/**
 * What the sidecar must not forget. Every write is on disk, whole, before its promise resolves, or it rejects and
 * nothing has changed; readers never see half of one. Methods may be called concurrently.
 */
export interface Store {
  /** The settings of a kind saved last for a company; undefined when none were. */
  settings<Kind extends SettingsKind>(kind: Kind, companyId: number): Promise<StoredSettings<Kind> | undefined>;
  /** Saves the next version if `expectedVersion` is still the current one (0 when none); `conflict` when someone was faster. Earlier versions are kept. */
  saveSettings<Kind extends SettingsKind>(
    kind: Kind,
    change: SettingsChange<Kind>,
  ): Promise<StoredSettings<Kind> | 'conflict'>;
  /** Adds a reminder unless one of its key is alive (neither cancelled, refused nor failed): then that one comes back. Of two concurrent calls one creates. */
  queueReminder(reminder: StoredReminder): Promise<{ readonly created: boolean; readonly reminder: StoredReminder }>;
  reminder(id: string): Promise<StoredReminder | undefined>;
  /** Of one customer, or of all; oldest first. */
  remindersOf(companyId: number, customerId?: number): Promise<StoredReminder[]>;
  /** All that are not final, oldest first. */
  openReminders(): Promise<StoredReminder[]>;
  /** Moves a reminder from one state to another if it still is in `from`; `conflict` when it is not. Of two concurrent calls one wins. Refuses transitions that `canBecome` does not know. */
  moveReminder(id: string, from: ReminderState, change: ReminderChange): Promise<StoredReminder | 'conflict'>;
  /** Proves that writing works. */
  check(): Promise<void>;
  close(): Promise<void>;
}

export interface StoredSettings<Kind extends SettingsKind> {
  readonly companyId: number;
  /** Counted by kind and company, from 1. */
  readonly version: number;
  readonly settings: SettingsByKind[Kind];
  readonly savedAt: string;
  readonly savedBy: string;
}

export interface SettingsChange<Kind extends SettingsKind> extends Omit<StoredSettings<Kind>, 'version'> {
  readonly expectedVersion: number;
}

/** Ids and a fingerprint of what was shown; the text itself is made again at the moment of sending. */
export interface StoredReminder {
  readonly id: string;
  /** One living reminder per key: company, customer and civil day. */
  readonly key: string;
  readonly companyId: number;
  readonly customerId: number;
  readonly state: ReminderState;
  readonly fingerprint: string;
  readonly messageId: string;
  readonly recipients: readonly Recipient[];
  readonly subject: string;
  readonly queuedAt: string;
  readonly queuedBy: { readonly userId: number; readonly name: string };
  readonly sendAt: string;
  /** When the request to the CRM began, the last time. */
  readonly calledAt: string | undefined;
  readonly sentAt: string | undefined;
  readonly outcome: ReminderOutcome | undefined;
  readonly attempts: number;
}

export type ReminderChange = { readonly state: ReminderState } & Partial<
  Pick<StoredReminder, 'sendAt' | 'calledAt' | 'sentAt' | 'outcome' | 'attempts'>
>;
