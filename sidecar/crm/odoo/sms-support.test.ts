import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSmsSupport } from './sms-support.ts';

const kindsOfMessages = (...kinds: string[]) => ({ message_type: { selection: kinds.map((kind) => [kind, kind]) } });

describe('whether Odoo sends SMS', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
  afterEach(() => void vi.useRealTimers());

  it('is told by its kinds of messages', async () => {
    expect(await createSmsSupport(async () => kindsOfMessages('email', 'sms'))()).toBe(true);
    expect(await createSmsSupport(async () => kindsOfMessages('email', 'sms_mass'))()).toBe(false);
  });

  it('is remembered, but not for ever', async () => {
    const answers = [kindsOfMessages('email'), kindsOfMessages('email', 'sms')];
    const sendsSms = createSmsSupport(async () => answers.shift());
    expect([await sendsSms(), await sendsSms()]).toEqual([false, false]);
    vi.advanceTimersByTime(60_000);
    expect(await sendsSms()).toBe(true);
  });

  it('is not guessed from an answer of another shape', async () => {
    await expect(createSmsSupport(async () => ({}))()).rejects.toMatchObject({ kind: 'unexpected' });
  });
});
