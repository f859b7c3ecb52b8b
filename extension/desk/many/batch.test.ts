import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CustomerKey } from '../../../shared/contract/customer.ts';
import type { Reminder } from '../../../shared/contract/reminder.ts';
import type { Background } from '../../messaging/background.ts';
import { failed, succeeded } from '../../messaging/result.ts';
import { cameToNothing } from '../../ui/many/entry.ts';
import { aPreview, aReminder } from '../../ui/testing/samples.ts';
import { type Batch, createBatch } from './batch.ts';

const NOON = Date.parse('2026-03-16T12:00:00Z');
const UNDO_MS = 30_000;
const named = (customerId: number) => ({ companyId: 1, customerId, name: `Cliente ${customerId}` });
const previewOf = ({ companyId, customerId }: CustomerKey) =>
  aPreview({ customer: { companyId, customerId }, fingerprint: `f${customerId}` });
const reminderOf = (customerId: number, sketch: Partial<Reminder> = {}) =>
  aReminder({
    id: `r${customerId}`,
    customerId,
    queuedAt: new Date(Date.now()).toISOString(),
    sendAt: new Date(Date.now() + UNDO_MS).toISOString(),
    ...sketch,
  });

describe('several reminders', () => {
  let abandoned: AbortController;
  const previewReminders = vi.fn<Background['previewReminders']>();
  const queueReminder = vi.fn<Background['queueReminder']>();
  const cancelReminder = vi.fn<Background['cancelReminder']>();
  const reminders = vi.fn<Background['reminders']>();
  const background = { previewReminders, queueReminder, cancelReminder, reminders };

  beforeEach(() => {
    vi.useFakeTimers({ now: NOON });
    vi.resetAllMocks();
    previewReminders.mockImplementation(async ({ customers }) =>
      succeeded({ previews: customers.map((key) => ({ preview: previewOf(key) })) }),
    );
    queueReminder.mockImplementation(async ({ customerId }) =>
      succeeded({ created: true, reminder: reminderOf(customerId) }),
    );
    cancelReminder.mockImplementation(async (id) => succeeded(reminderOf(Number(id.slice(1)), { state: 'cancelled' })));
    reminders.mockImplementation(async ({ reminderIds }) =>
      succeeded({ reminders: reminderIds.map((id) => reminderOf(Number(id.slice(1)), { state: 'sent' })) }),
    );
    abandoned = new AbortController();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const batchOf = (count: number): Batch => {
    const customers = Array.from({ length: count }, (_, at) => named(at + 1));
    return createBatch({ customers, background, now: Date.now, signal: abandoned.signal });
  };
  const reviewed = async (count: number) => {
    const batch = batchOf(count);
    await batch.review();
    return batch;
  };
  const steps = ({ entries }: Batch) => entries.value.map(({ state }) => state.step);
  const states = ({ entries }: Batch) =>
    entries.value.map(({ state }) => (state.step === 'queued' ? state.reminder.state : state.step));
  const queuedIds = () => queueReminder.mock.calls.map(([{ customerId }]) => customerId);

  it('are read ten at a time, two requests at once, each customer once', async () => {
    let underWay = 0;
    let most = 0;
    previewReminders.mockImplementation(async ({ customers }) => {
      underWay += 1;
      most = Math.max(most, underWay);
      await vi.advanceTimersByTimeAsync(10);
      underWay -= 1;
      return succeeded({ previews: customers.map((key) => ({ preview: previewOf(key) })) });
    });
    const batch = await reviewed(35);
    const sizes = previewReminders.mock.calls.map(([{ customers }]) => customers.length);
    expect([most, sizes]).toEqual([2, [10, 10, 10, 5]]);
    expect(new Set(steps(batch))).toEqual(new Set(['shown']));
  });

  it('of who was written to lately are not ticked by themselves; those that cannot be read say why', async () => {
    previewReminders.mockResolvedValueOnce(
      succeeded({ previews: [{ preview: aPreview({ tooSoon: true }) }, { refused: 'not_found' }] }),
    );
    const batch = await reviewed(3);
    expect(batch.entries.value).toMatchObject([
      { ticked: false, state: { step: 'shown' } },
      { state: { step: 'unreadable', failure: { code: 'not_found' } } },
      { state: { step: 'unreadable', failure: { code: 'sidecar_unknown_answer' } } },
    ]);
  });

  it('that could not be read are read anew, and no others', async () => {
    previewReminders.mockResolvedValueOnce(failed('sidecar_away'));
    const batch = await reviewed(11);
    batch.tick(10, false);
    expect(steps(batch)).toEqual([...Array.from({ length: 10 }, () => 'unreadable'), 'shown']);
    await batch.review();
    expect(new Set(steps(batch))).toEqual(new Set(['shown']));
    expect(previewReminders.mock.calls.map(([{ customers }]) => customers.length)).toEqual([10, 1, 10]);
    expect(batch.entries.value.at(-1)?.ticked).toBe(false);
  });

  it('are queued as they were shown: those ticked, not those refused', async () => {
    const batch = batchOf(4);
    previewReminders.mockImplementation(async ({ customers }) =>
      succeeded({
        previews: customers.map((key) => ({
          preview: key.customerId === 3 ? { ...previewOf(key), blocked: 'disputed' as const } : previewOf(key),
        })),
      }),
    );
    await batch.review();
    batch.tick(1, false);
    await batch.send();
    expect(queueReminder.mock.calls.map(([request]) => request)).toEqual([
      { companyId: 1, customerId: 1, fingerprint: 'f1' },
      { companyId: 1, customerId: 4, fingerprint: 'f4' },
    ]);
    expect(steps(batch)).toEqual(['queued', 'shown', 'shown', 'queued']);
  });

  it('are queued four at a time, and once, however often it is asked', async () => {
    let underWay = 0;
    let most = 0;
    queueReminder.mockImplementation(async ({ customerId }) => {
      underWay += 1;
      most = Math.max(most, underWay);
      await vi.advanceTimersByTimeAsync(10);
      underWay -= 1;
      return succeeded({ created: true, reminder: reminderOf(customerId) });
    });
    const batch = await reviewed(12);
    const first = batch.send();
    await Promise.all([first, batch.send(), batch.send()]);
    await batch.send();
    expect(most).toBe(4);
    expect(queuedIds().sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, at) => at + 1));
  });

  it('count down to the first that leaves, then say what became of each', async () => {
    const batch = await reviewed(2);
    await batch.send();
    expect([batch.phase.value, batch.secondsLeft.value]).toEqual(['leaving', 30]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect([batch.secondsLeft.value, reminders.mock.calls.length]).toEqual([20, 0]);
    reminders.mockResolvedValueOnce(
      succeeded({
        reminders: [reminderOf(1, { state: 'refused', outcome: 'promised' }), reminderOf(2, { state: 'sent' })],
      }),
    );
    await vi.advanceTimersByTimeAsync(21_000);
    expect(states(batch)).toEqual(['refused', 'sent']);
    expect(batch.phase.value).toBe('done');
    expect(batch.entries.value.map(cameToNothing)).toEqual([true, false]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(reminders).toHaveBeenCalledTimes(1);
  });

  it('are asked about ever more rarely while nobody answers, and known once somebody does', async () => {
    const batch = await reviewed(1);
    await batch.send();
    reminders.mockResolvedValue(failed('sidecar_away'));
    await vi.advanceTimersByTimeAsync(UNDO_MS + 60_000);
    expect(batch.phase.value).toBe('leaving');
    expect(reminders.mock.calls.length).toBeLessThan(8);
    reminders.mockResolvedValue(succeeded({ reminders: [reminderOf(1, { state: 'sent' })] }));
    await vi.advanceTimersByTimeAsync(31_000);
    expect(states(batch)).toEqual(['sent']);
  });

  it('undone, are all taken back, also those whose turn has not come and the one being asked for', async () => {
    const batch = await reviewed(8);
    let answer: (value: Awaited<ReturnType<Background['queueReminder']>>) => void = () => undefined;
    queueReminder.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    queueReminder.mockImplementation(async ({ customerId }) => {
      if (customerId === 4) await batch.undo();
      return succeeded({ created: true, reminder: reminderOf(customerId) });
    });
    const sending = batch.send();
    await vi.advanceTimersByTimeAsync(1);
    answer(succeeded({ created: true, reminder: reminderOf(1) }));
    await sending;
    expect(queuedIds()).not.toContain(8);
    expect(new Set(states(batch))).toEqual(new Set(['cancelled', 'held']));
    expect(batch.phase.value).toBe('done');
    expect(batch.entries.value.every(cameToNothing)).toBe(true);
  });

  it('that leave while they are undone are not said to be undone', async () => {
    const batch = await reviewed(2);
    await batch.send();
    cancelReminder.mockResolvedValueOnce(failed('conflict'));
    await batch.undo();
    expect(states(batch)).toEqual(['queued', 'cancelled']);
    await vi.advanceTimersByTimeAsync(UNDO_MS + 2_000);
    expect(states(batch)).toEqual(['sent', 'cancelled']);
  });

  it('that somebody else had queued are not ours: not undone, not counted as sent by us', async () => {
    queueReminder.mockImplementation(async ({ customerId }) =>
      succeeded({ created: customerId === 1, reminder: reminderOf(customerId) }),
    );
    const batch = await reviewed(2);
    await batch.send();
    await batch.undo();
    expect(cancelReminder.mock.calls).toEqual([['r1']]);
    expect(batch.entries.value.map(({ state }) => state.step === 'queued' && state.isOurs)).toEqual([true, false]);
    expect(batch.phase.value).toBe('done');
  });

  it('refused while they are queued say why, and hold up nobody', async () => {
    const changed = { code: 'conflict', problems: [{ field: 'fingerprint', rule: 'changed_since_preview' }] } as const;
    queueReminder.mockResolvedValueOnce({ ok: false, failure: changed });
    const batch = await reviewed(2);
    await batch.send();
    expect(batch.entries.value.map(({ state }) => state)).toMatchObject([
      { step: 'failed', failure: changed },
      { step: 'queued' },
    ]);
    expect(batch.entries.value.map(cameToNothing)).toEqual([true, false]);
  });

  it('never sent are read no further once nobody wants them', async () => {
    const batch = batchOf(50);
    abandoned.abort();
    await batch.review();
    expect(previewReminders).not.toHaveBeenCalled();
    expect(new Set(steps(batch))).toEqual(new Set(['loading']));
  });
});
