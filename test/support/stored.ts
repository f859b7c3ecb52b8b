import { DEFAULT_THRESHOLDS } from '../../shared/domain/thresholds.ts';
import type { StoredReminder, ThresholdsChange } from '../../sidecar/store/store.ts';

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

export function aThresholdsChange(sketch: Partial<ThresholdsChange> = {}): ThresholdsChange {
  return {
    companyId: 1,
    expectedVersion: 0,
    thresholds: DEFAULT_THRESHOLDS,
    savedAt: '2026-03-16T12:00:00.000Z',
    savedBy: 'Marta',
    ...sketch,
  };
}
