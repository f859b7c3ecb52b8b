import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reminder, ReminderPreview } from '../../shared/contract/reminder.ts';
import type { Background } from '../messaging/background.ts';
import { failed, succeeded } from '../messaging/result.ts';
import { createReminderFlow, type ReminderFlow } from './reminder-flow.ts';

const NOON = Date.parse('2026-03-16T12:00:00Z');
const customer = { companyId: 1, customerId: 22 };

const preview: ReminderPreview = {
  customer,
  customerName: 'Laticínios',
  asOf: '2026-03-16T12:00:00Z',
  blocked: null,
  recipients: [{ contactId: 5, name: 'Contas', email: 'contas@laticinios.example' }],
  leftOut: [],
  language: 'pt-BR',
  tone: 'neutral',
  subject: 'Sua fatura',
  html: '<p>Olá</p>',
  items: [],
  totals: [],
  lastContactAt: null,
  tooSoon: false,
  undoSeconds: 30,
  fingerprint: 'as-shown',
};

const reminder = (change: Partial<Reminder> = {}): Reminder => ({
  id: 'r1',
  ...customer,
  state: 'queued',
  recipients: preview.recipients,
  subject: preview.subject,
  queuedAt: '2026-03-16T12:00:00Z',
  queuedBy: 'Caio',
  sendAt: '2026-03-16T12:00:30Z',
  sentAt: null,
  messageId: '<m>',
  outcome: null,
  ...change,
});

describe('a reminder on its way', () => {
  let closing: AbortController;
  let flow: ReminderFlow;
  const background = {
    previewReminder: vi.fn<Background['previewReminder']>(async () => succeeded(preview)),
    queueReminder: vi.fn<Background['queueReminder']>(async () => succeeded({ created: true, reminder: reminder() })),
    reminder: vi.fn<Background['reminder']>(async () => succeeded(reminder())),
    cancelReminder: vi.fn<Background['cancelReminder']>(async () => succeeded(reminder({ state: 'cancelled' }))),
  };

  beforeEach(async () => {
    vi.useFakeTimers({ now: NOON });
    vi.clearAllMocks();
    closing = new AbortController();
    flow = createReminderFlow({ customer, background, now: Date.now, signal: closing.signal });
    await flow.review();
  });
  afterEach(() => {
    closing.abort();
    vi.useRealTimers();
  });

  it('is queued as it was shown', async () => {
    expect(flow.preview.value).toMatchObject({ state: 'fresh', value: preview });
    await flow.send();
    expect(background.queueReminder).toHaveBeenCalledWith({ ...customer, fingerprint: 'as-shown' });
    expect(flow.sending.value).toMatchObject({ step: 'queued', secondsLeft: 30 });
  });

  it('counts down without asking, then asks until it has left', async () => {
    await flow.send();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(flow.sending.value).toMatchObject({ step: 'queued', secondsLeft: 20 });
    expect(background.reminder).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(21_000);
    expect(flow.sending.value).toMatchObject({ step: 'queued', secondsLeft: 0 });
    background.reminder.mockResolvedValueOnce(succeeded(reminder({ state: 'sent' })));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(flow.sending.value).toMatchObject({ step: 'done', reminder: { state: 'sent' } });
  });

  it('goes on asking when one question is lost', async () => {
    await flow.send();
    background.reminder.mockResolvedValueOnce(failed('sidecar_away'));
    background.reminder.mockResolvedValueOnce(succeeded(reminder({ state: 'sent' })));
    await vi.advanceTimersByTimeAsync(33_000);
    expect(flow.sending.value).toMatchObject({ step: 'done', reminder: { state: 'sent' } });
  });

  it('can be undone while it is queued', async () => {
    await flow.send();
    await flow.undo();
    expect(flow.sending.value).toMatchObject({ step: 'done', reminder: { state: 'cancelled' } });
  });

  it('shows how it ends when the undo came too late', async () => {
    await flow.send();
    background.cancelReminder.mockResolvedValueOnce(failed('conflict'));
    background.reminder.mockResolvedValueOnce(succeeded(reminder({ state: 'sent' })));
    await flow.undo();
    expect(flow.sending.value).toMatchObject({ step: 'done', reminder: { state: 'sent' } });
  });

  it('tells what kept it from being queued, and starts over with a new preview', async () => {
    background.queueReminder.mockResolvedValueOnce(failed('conflict'));
    await flow.send();
    expect(flow.sending.value).toEqual({ step: 'failed', failure: { code: 'conflict' } });
    await flow.review();
    expect(flow.sending.value).toEqual({ step: 'reviewing' });
    expect(background.previewReminder).toHaveBeenCalledTimes(2);
  });

  it('is let go when its dialog closes', async () => {
    await flow.send();
    closing.abort();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(background.reminder).not.toHaveBeenCalled();
  });
});
