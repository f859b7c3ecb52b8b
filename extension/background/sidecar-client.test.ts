import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSidecarClient } from './sidecar-client.ts';

const thresholds = {
  tolerance: 50_00,
  smallAmount: 100_00,
  dueSoonDays: 5,
  moderate: { days: 8, orDays: 3, withAmount: 5_000_00 },
  high: { days: 16, orDays: 8, withAmount: 20_000_00, limitPercent: 50, brokenPromises: 2 },
  critical: { days: 31, limitPercent: 100 },
};

describe('the sidecar’s client', () => {
  const fetched = vi.fn<typeof fetch>();
  const client = createSidecarClient('https://sidecar.example');
  const answers = (status: number, body: unknown) =>
    fetched.mockImplementation(async () => Response.json(body, { status }));

  beforeEach(() => vi.stubGlobal('fetch', fetched));
  afterEach(() => {
    vi.unstubAllGlobals();
    fetched.mockReset();
  });

  it('asks as the contract says and parses the answer', async () => {
    const answer = { companyId: 3, version: 5, thresholds, savedAt: null, savedBy: null };
    answers(200, answer);
    const params = { companyId: 3 };
    const result = await client.ask('saveThresholds', { params, body: thresholds, token: 't', ifMatch: 4 });
    expect(result).toEqual({ ok: true, value: answer });
    const [url, init] = fetched.mock.calls[0] ?? [];
    expect(url).toBe('https://sidecar.example/v1/companies/3/thresholds');
    expect(init?.method?.toLowerCase()).toBe('put');
    expect(Object.fromEntries(new Headers(init?.headers))).toMatchObject({
      authorization: 'Bearer t',
      'if-match': '"4"',
      'content-type': 'application/json',
    });
    expect(init?.body).toBe(JSON.stringify(thresholds));
  });

  it('keeps what is hostile in a path inside its place', async () => {
    answers(404, { code: 'not_found', message: 'none', requestId: 'r' });
    await client.ask('reminder', { params: { reminderId: '../sign-in?x=' } });
    expect(fetched.mock.calls[0]?.[0]).toBe('https://sidecar.example/v1/reminders/..%2Fsign-in%3Fx%3D');
  });

  it('reads what a sidecar that is not ready lacks, though its status is no success', async () => {
    const ledger = { state: 'reading', read: 0, total: 0 };
    const answer = { ready: false, crm: 'unreachable', crmVersion: null, store: 'writable', ledger };
    answers(503, answer);
    expect(await client.ask('readiness')).toEqual({ ok: true, value: answer });
  });

  it('tells a refusal by its code, with the fields to correct', async () => {
    const problems = [{ field: 'high.days', rule: 'high_not_after_moderate' }];
    answers(400, { code: 'invalid_request', message: 'no', requestId: 'r', problems });
    expect(await client.ask('readiness')).toEqual({ ok: false, failure: { code: 'invalid_request', problems } });
  });

  it.each([
    ['an answer that breaks the contract', 200, { ready: 'yes' }, 'sidecar_unknown_answer'],
    ['a refusal nobody knows', 418, { tea: true }, 'sidecar_unknown_answer'],
    ['a gateway before a sidecar that is gone', 502, 'Bad Gateway', 'sidecar_away'],
    ['a gateway that has no sidecar to ask', 503, 'Service Unavailable', 'sidecar_away'],
  ])('tells %s', async (_, status, body, code) => {
    answers(status, body);
    expect(await client.ask('readiness')).toEqual({ ok: false, failure: { code } });
  });

  it('asks once, and tells when nobody answers', async () => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await client.ask('queueReminder')).toEqual({ ok: false, failure: { code: 'sidecar_away' } });
    expect(fetched).toHaveBeenCalledTimes(1);
  });
});
