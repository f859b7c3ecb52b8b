// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AssessRequest, KnownAssessment } from '../../shared/contract/assessment.ts';
import type { RecordRef } from '../../shared/contract/common.ts';
import type { Background } from '../messaging/background.ts';
import { failed, succeeded } from '../messaging/result.ts';
import { type Assessments, createAssessments } from './assessments.ts';

const invoice = (id: number): RecordRef => ({ type: 'invoice', id });
const known = (customerId: number): KnownAssessment => ({
  kind: 'known',
  companyId: 1,
  customerId,
  customerName: `Cliente ${customerId}`,
  level: 'moderate',
  reasons: [],
  gate: { kind: 'suggest_talk' },
  daysLate: 12,
  overdue: [],
  overdueCount: 1,
  notDue: [],
  credit: [],
  clearing: [],
  asOf: '2026-03-16T12:00:00.000Z',
  stale: false,
});

describe('what a tab knows of debts', () => {
  let controller: AbortController;
  let clock: number;
  let assess: ReturnType<typeof vi.fn<Background['assess']>>;
  let assessments: Assessments;

  const answers = async ({ records }: AssessRequest) =>
    succeeded({ assessments: records.map(({ id }) => known(id + 100)) });
  const stateOf = (ref: RecordRef) => assessments.of(ref).value.state;
  const asked = () => assess.mock.calls.map(([{ records }]) => records.map(({ id }) => id));

  beforeEach(() => {
    vi.useFakeTimers();
    controller = new AbortController();
    clock = 0;
    assess = vi.fn(answers);
    assessments = createAssessments({ background: { assess }, now: () => clock, signal: controller.signal });
  });
  afterEach(() => {
    controller.abort();
    vi.useRealTimers();
  });

  it('is asked for in one message for a whole screen', async () => {
    assessments.want([invoice(1), invoice(2)]);
    expect(stateOf(invoice(1))).toBe('loading');
    await vi.waitFor(() => expect(stateOf(invoice(2))).toBe('fresh'));
    expect(asked()).toEqual([[1, 2]]);
  });

  it('is shown at once when seen before, and renewed behind when older', async () => {
    assessments.want([invoice(1)]);
    await vi.waitFor(() => expect(stateOf(invoice(1))).toBe('fresh'));
    assessments.want([invoice(1), invoice(2)]);
    expect(stateOf(invoice(1))).toBe('fresh');
    expect(asked()).toEqual([[1], [2]]);
    clock = 60_000;
    assessments.want([invoice(1)]);
    expect(stateOf(invoice(1))).toBe('fresh');
    expect(asked()).toEqual([[1], [2], [1]]);
  });

  it('holds for the customer of the record too, in that company', async () => {
    assessments.want([invoice(1)]);
    await vi.waitFor(() => expect(stateOf(invoice(1))).toBe('fresh'));
    expect(stateOf({ type: 'customer', id: 101, companyId: 1 })).toBe('fresh');
    expect(stateOf({ type: 'customer', id: 101, companyId: 2 })).toBe('loading');
  });

  it('becomes stale, not lost, while the sidecar is away; what was never known has failed', async () => {
    assessments.want([invoice(1)]);
    await vi.waitFor(() => expect(stateOf(invoice(1))).toBe('fresh'));
    assess.mockResolvedValue(failed('sidecar_away'));
    clock = 60_000;
    assessments.want([invoice(1), invoice(2)]);
    await vi.waitFor(() => expect(stateOf(invoice(1))).toBe('stale'));
    expect(assessments.of(invoice(2)).value).toEqual({ state: 'failed', failure: { code: 'sidecar_away' } });
  });

  it('recovers by itself, asking ever more rarely', async () => {
    assess.mockResolvedValue(failed('sidecar_away'));
    assessments.want([invoice(1)]);
    await vi.advanceTimersByTimeAsync(13_000);
    expect(asked()).toHaveLength(3);
    assess.mockImplementation(answers);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(stateOf(invoice(1))).toBe('fresh');
    await vi.advanceTimersByTimeAsync(600_000);
    expect(asked()).toHaveLength(4);
  });

  const firstReading = async ({ records }: AssessRequest) =>
    succeeded({ assessments: records.map(() => ({ kind: 'unknown', cause: 'not_read_yet' }) as const) });

  it('is asked for again soon while the CRM is read for the first time, until it is known', async () => {
    assess.mockImplementation(firstReading);
    assessments.want([invoice(1)]);
    await vi.advanceTimersByTimeAsync(7_000);
    expect(asked()).toHaveLength(3);
    expect(assessments.of(invoice(1)).value).toEqual({ state: 'failed', failure: { code: 'not_read_yet' } });
    assess.mockImplementation(answers);
    await vi.advanceTimersByTimeAsync(8_000);
    expect(stateOf(invoice(1))).toBe('fresh');
    await vi.advanceTimersByTimeAsync(600_000);
    expect(asked()).toHaveLength(4);
  });

  it('is kept as stale while a sidecar started anew reads the CRM', async () => {
    assessments.want([invoice(1)]);
    await vi.waitFor(() => expect(stateOf(invoice(1))).toBe('fresh'));
    assess.mockImplementation(firstReading);
    assessments.refresh();
    await vi.waitFor(() => expect(stateOf(invoice(1))).toBe('stale'));
    expect(assessments.of(invoice(1)).value).toMatchObject({ value: known(101), failure: { code: 'not_read_yet' } });
  });

  it('is asked for again while the CRM cannot be read, and no longer once it can', async () => {
    assess.mockImplementation(async () => succeeded({ assessments: [{ ...known(101), stale: true }] }));
    assessments.want([invoice(1)]);
    await vi.advanceTimersByTimeAsync(7_000);
    expect(asked()).toHaveLength(3);
    assess.mockImplementation(answers);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(asked()).toHaveLength(4);
    expect(assessments.of(invoice(1)).value).toMatchObject({ state: 'fresh', value: { stale: false } });
  });

  it('of a screen that was left is not asked for again', async () => {
    assess.mockImplementation(firstReading);
    assessments.want([invoice(1)]);
    assessments.want([]);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(asked()).toHaveLength(1);
  });

  it('is not asked for again by itself when asking again cannot help', async () => {
    assess.mockResolvedValue(failed('not_allowed'));
    assessments.want([invoice(1)]);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(asked()).toHaveLength(1);
  });

  it('is unknown where the answer is shorter than the question', async () => {
    assess.mockResolvedValue(succeeded({ assessments: [known(1)] }));
    assessments.want([invoice(1), invoice(2)]);
    await vi.waitFor(() => expect(stateOf(invoice(1))).toBe('fresh'));
    expect(stateOf(invoice(2))).toBe('failed');
  });
});
