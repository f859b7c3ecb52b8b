import { type ReadonlySignal, type Signal, signal as signalOf } from '@preact/signals';
import type { Assessment } from '../../shared/contract/assessment.ts';
import type { RecordRef } from '../../shared/contract/common.ts';
import type { Background } from '../messaging/background.ts';
import type { Result } from '../messaging/messages.ts';
import { failed, succeeded } from '../messaging/result.ts';
import { createRetry } from './retry.ts';
import { isPassing, settle } from './settle.ts';
import type { Shown } from './shown.ts';

/** An answer younger than this is not asked for again because somebody looks. */
const FRESH_MS = 10_000;
/** What the contract takes in one request. */
const BATCH = 500;
const REMEMBERED = 5_000;

export interface Assessments {
  /** What is known of a record now, and from then on. */
  of(ref: RecordRef): ReadonlySignal<Shown<Assessment>>;
  /** These are on screen now: asks about them in one message, except for what was answered a moment ago. */
  want(refs: readonly RecordRef[]): void;
  /** Asks about all that is on screen, whatever its age. */
  refresh(): void;
}

interface Entry {
  readonly ref: RecordRef;
  readonly shown: Signal<Shown<Assessment>>;
  answeredAt: number;
  pending: boolean;
}

export interface AssessmentsDeps {
  readonly background: Pick<Background, 'assess'>;
  /** Milliseconds. */
  readonly now: () => number;
  readonly signal: AbortSignal;
}

/** What this tab knows, by record: old answers are shown at once and renewed behind. */
export function createAssessments({ background, now, signal }: AssessmentsDeps): Assessments {
  const entries = new Map<string, Entry>();
  let wanted: readonly Entry[] = [];
  const retry = createRetry(() => refresh(), { signal });

  function entryOf(ref: RecordRef): Entry {
    const key = keyOf(ref);
    const entry = entries.get(key) ?? newEntry(ref);
    entries.set(key, entry);
    return entry;
  }

  async function ask(asked: readonly Entry[]): Promise<void> {
    const askedAt = now();
    for (const entry of asked) entry.pending = true;
    const answer = await background.assess({ records: asked.map(({ ref }) => ref) });
    if (signal.aborted) return;
    asked.forEach((entry, index) => {
      entry.pending = false;
      entry.shown.value = settle(entry.shown.value, answerAt(answer, index));
      if (answer.ok) entry.answeredAt = askedAt;
    });
    if (answer.ok) remember(asked);
    if (wanted.some(({ shown }) => isPassing(shown.value))) retry.later();
    else retry.done();
  }

  function askAll(candidates: readonly Entry[]): void {
    const asked = candidates.filter(({ pending }) => !pending);
    for (let from = 0; from < asked.length; from += BATCH) void ask(asked.slice(from, from + BATCH));
  }

  /** A form asks about the customer of the record that a list asked about: what is known of one is known of the other. */
  function remember(answered: readonly Entry[]): void {
    for (const { shown, answeredAt } of answered) {
      const known = shown.value;
      if (known.state !== 'fresh' || known.value.kind !== 'known') continue;
      const { customerId, companyId } = known.value;
      const customer = entryOf({ type: 'customer', id: customerId, companyId });
      if (customer.pending || customer.answeredAt > answeredAt) continue;
      customer.shown.value = known;
      customer.answeredAt = answeredAt;
    }
    for (const [key, entry] of entries) {
      if (entries.size <= REMEMBERED) break;
      if (!wanted.includes(entry)) entries.delete(key);
    }
  }

  const wantStale = () => askAll(wanted.filter(({ answeredAt }) => now() - answeredAt > FRESH_MS));
  const refresh = () => askAll(wanted);

  document.addEventListener('visibilitychange', () => document.hidden || wantStale(), { signal });
  return {
    of: (ref) => entryOf(ref).shown,
    want(refs) {
      wanted = refs.map(entryOf);
      wantStale();
    },
    refresh,
  };
}

const LOADING: Shown<Assessment> = { state: 'loading' };

const newEntry = (ref: RecordRef): Entry => ({
  ref,
  shown: signalOf(LOADING),
  answeredAt: Number.NEGATIVE_INFINITY,
  pending: false,
});

const keyOf = (ref: RecordRef) => `${ref.type}:${ref.id}:${ref.type === 'customer' ? (ref.companyId ?? '') : ''}`;

/** What the sidecar has yet to read is no answer: what was known stays known, and the question open. */
function answerAt(answer: Awaited<ReturnType<Background['assess']>>, index: number): Result<Assessment> {
  if (!answer.ok) return answer;
  const value = answer.value.assessments[index];
  if (value === undefined) return failed('sidecar_unknown_answer');
  return value.kind === 'unknown' && value.cause === 'not_read_yet' ? failed('not_read_yet') : succeeded(value);
}
