import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reminder, ReminderPreview } from '../../shared/contract/reminder.ts';
import type { Background } from '../messaging/background.ts';
import { failed, succeeded } from '../messaging/result.ts';
import type { Editing } from '../ui/reminder/editing.ts';
import { createReminderFlow, type ReminderFlow } from './reminder-flow.ts';

const NOON = Date.parse('2026-03-16T12:00:00Z');
const customer = { companyId: 1, customerId: 22 };
/** As every question says until somebody chooses. */
const asked = { ...customer, channel: 'email' };

const preview: ReminderPreview = {
  customer,
  customerName: 'Laticínios',
  asOf: '2026-03-16T12:00:00Z',
  blocked: null,
  channel: 'email',
  recipients: [{ contactId: 5, name: 'Contas', email: 'contas@laticinios.example' }],
  allowed: [{ contactId: 5, name: 'Contas', email: 'contas@laticinios.example', bounced: false }],
  leftOut: [],
  language: 'pt-BR',
  tone: 'neutral',
  subject: 'Sua fatura',
  words: { subject: 'Sua fatura', greeting: 'Olá', opening: 'Bom dia.', closing: '' },
  findings: [],
  html: '<p>Olá</p>',
  sms: { blocked: null, consent: null, number: '+5511987654321', text: '' },
  invoiceFiles: { attached: [], tooMuch: [], invoices: 0, unreadable: false },
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
  channel: 'email',
  number: null,
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
    approveReminder: vi.fn<Background['approveReminder']>(async () => succeeded(reminder())),
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
    expect(background.queueReminder).toHaveBeenCalledWith({ ...asked, fingerprint: 'as-shown' });
    expect(flow.sending.value).toMatchObject({ step: 'queued', secondsLeft: 30 });
  });

  it('that the régua proposes is approved as it was shown', async () => {
    const draft = createReminderFlow({ customer, background, draftId: 'd1', now: Date.now, signal: closing.signal });
    await draft.review();
    expect(background.previewReminder).toHaveBeenLastCalledWith({ ...asked, draftId: 'd1' });
    await draft.send();
    expect(background.approveReminder).toHaveBeenCalledWith({ reminderId: 'd1', fingerprint: 'as-shown' });
    expect(background.queueReminder).not.toHaveBeenCalled();
    expect(draft.sending.value).toMatchObject({ step: 'queued', secondsLeft: 30 });
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

  describe('edited before it is sent', () => {
    const change = (...changes: Parameters<Editing['change']>) => flow.editing.value?.change(...changes);
    const pause = () => vi.advanceTimersByTimeAsync(500);

    it('is previewed anew once somebody pauses, and queued with what they wrote', async () => {
      change({ texts: { opening: 'Bom' } });
      change({ texts: { opening: 'Bom dia.' } });
      expect(flow.editing.value).toMatchObject({ settled: false, texts: { opening: 'Bom dia.' } });
      await pause();
      const edit = { opening: 'Bom dia.' };
      expect(background.previewReminder.mock.calls).toEqual([[asked], [{ ...asked, edit }]]);
      expect(flow.editing.value?.settled).toBe(true);
      await flow.send();
      expect(background.queueReminder).toHaveBeenCalledWith({ ...asked, fingerprint: 'as-shown', edit });
    });

    it('is not sent while the preview does not show what was written', async () => {
      change({ texts: { opening: 'Bom dia.' } });
      await flow.send();
      expect(background.queueReminder).not.toHaveBeenCalled();
    });

    it('shows the answer to the last question, whichever comes last', async () => {
      const answers: ((preview: ReminderPreview) => void)[] = [];
      background.previewReminder.mockImplementation(
        () => new Promise((resolve) => answers.push((value) => resolve(succeeded(value)))),
      );
      change({ texts: { subject: 'Um' } });
      await pause();
      change({ texts: { subject: 'Dois' } });
      await pause();
      answers[1]?.({ ...preview, subject: 'Dois' });
      answers[0]?.({ ...preview, subject: 'Um' });
      await vi.advanceTimersByTimeAsync(0);
      expect(flow.preview.value).toMatchObject({ state: 'fresh', value: { subject: 'Dois' } });
      background.previewReminder.mockImplementation(async () => succeeded(preview));
    });

    it('asks for nothing while something that must be said is empty', async () => {
      change({ texts: { subject: '' } });
      await pause();
      expect(background.previewReminder).toHaveBeenCalledTimes(1);
      expect(flow.editing.value).toMatchObject({ settled: false, empty: ['subject'] });
      change({ standard: true });
      await pause();
      expect(flow.editing.value).toMatchObject({ settled: true, empty: [] });
    });

    it('speaks the language that was chosen, and goes to whom was picked', async () => {
      change({ language: 'en' });
      change({ recipientIds: [5] });
      await pause();
      expect(background.previewReminder).toHaveBeenLastCalledWith({
        ...asked,
        edit: { language: 'en', recipientIds: [5] },
      });
      expect(flow.editing.value?.spoken).toBe('en');
    });

    it('goes by SMS once that is chosen, which has no words of a mail', async () => {
      change({ texts: { opening: 'Bom dia.' } });
      change({ language: 'en' });
      change({ channel: 'sms' });
      await pause();
      const sms = { ...customer, channel: 'sms', edit: { language: 'en' } };
      expect(background.previewReminder).toHaveBeenLastCalledWith(sms);
      expect(flow.editing.value).toMatchObject({ channel: 'sms', settled: true, empty: [] });
      await flow.send();
      expect(background.queueReminder).toHaveBeenCalledWith({ ...sms, fingerprint: 'as-shown' });
    });

    it('is not edited any more once it is on its way, nor asked about once its dialog is closed', async () => {
      change({ texts: { subject: 'Um' } });
      closing.abort();
      await pause();
      expect(background.previewReminder).toHaveBeenCalledTimes(1);
    });
  });
});
