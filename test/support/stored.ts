import { DEFAULT_SETTINGS, type SettingsKind } from '../../shared/domain/settings.ts';
import type { SettingsChange, StoredReminder } from '../../sidecar/store/store.ts';

/** A reminder queued for customer 7 of company 1, but for what the test says. */
export function aStoredReminder(sketch: Partial<StoredReminder> = {}): StoredReminder {
  return {
    id: 'reminder-1',
    key: '1:7:2026-03-16',
    companyId: 1,
    customerId: 7,
    state: 'queued',
    fingerprint: 'fingerprint',
    messageId: '<emdia.1@crm>',
    recipients: [{ contactId: 70, name: 'Débora', email: 'debora@cliente.example' }],
    subject: 'Sua fatura com a Em Dia',
    queuedAt: '2026-03-16T12:00:00.000Z',
    queuedBy: { userId: 5, name: 'Caio' },
    sendAt: '2026-03-16T12:00:30.000Z',
    calledAt: undefined,
    sentAt: undefined,
    outcome: undefined,
    attempts: 0,
    ...sketch,
  };
}

export const SETTINGS_KINDS = Object.keys(DEFAULT_SETTINGS) as SettingsKind[];

/** The defaults of a kind, saved first by Marta for company 1, but for what the test says. */
export function aSettingsChange<Kind extends SettingsKind>(
  kind: Kind,
  sketch: Partial<SettingsChange<Kind>> = {},
): SettingsChange<Kind> {
  return {
    companyId: 1,
    expectedVersion: 0,
    settings: DEFAULT_SETTINGS[kind],
    savedAt: '2026-03-16T12:00:00.000Z',
    savedBy: 'Marta',
    ...sketch,
  };
}
