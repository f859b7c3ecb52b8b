import { computed, type ReadonlySignal, signal as signalOf } from '@preact/signals';
import { type Entry, type EntryState, isChosen, type ManyCustomer, type Phase, phaseOf } from '../../ui/many/entry.ts';
import { leavingTime } from '../leaving-time.ts';
import { atOnce } from './at-once.ts';
import type { BatchBackground } from './batch-background.ts';
import { readPreviews } from './read-previews.ts';
import { watchReminders } from './watch-reminders.ts';

/** How many requests this page has under way: the CRM has other users. */
const AT_ONCE = 4;

/** Several reminders from their previews to what became of them; lives on while nobody looks. */
export interface Batch {
  readonly entries: ReadonlySignal<readonly Entry[]>;
  readonly phase: ReadonlySignal<Phase>;
  /** Until the first that can still be undone leaves; undefined while there is none. */
  readonly secondsLeft: ReadonlySignal<number | undefined>;
  /** Reads what would be sent, where that is not known yet. */
  review(): Promise<void>;
  tick(at: number, ticked: boolean): void;
  tickAll(ticked: boolean): void;
  /** Queues all that are ticked and may be sent; once, however often it is asked. */
  send(): Promise<void>;
  /** Takes back all that has not left, and queues no more. */
  undo(): Promise<void>;
}

export interface BatchDeps {
  readonly customers: readonly ManyCustomer[];
  readonly background: BatchBackground;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Nobody wants it any more: it was never sent. */
  readonly signal: AbortSignal;
}

export function createBatch({ customers, background, now, signal }: BatchDeps): Batch {
  const entries = signalOf<readonly Entry[]>(
    customers.map((customer) => ({ customer, ticked: true, state: { step: 'loading' } })),
  );
  const begun = signalOf(false);
  const phase = computed(() => phaseOf(entries.value, begun.value));
  let undone = false;

  const change = (at: number, part: Partial<Entry>) => {
    entries.value = entries.peek().map((entry, index) => (index === at ? { ...entry, ...part } : entry));
  };
  const put = (at: number, state: EntryState) => change(at, { state });
  const stateAt = (at: number) => entries.peek()[at]?.state;

  async function queue(at: number): Promise<void> {
    const state = stateAt(at);
    if (state?.step !== 'waiting') return;
    const { preview } = state;
    if (undone) return put(at, { step: 'held', preview });
    put(at, { step: 'queueing', preview });
    const answer = await background.queueReminder({ ...preview.customer, fingerprint: preview.fingerprint });
    if (!answer.ok) return put(at, { step: 'failed', preview, failure: answer.failure });
    const { created: isOurs, reminder } = answer.value;
    put(at, { step: 'queued', preview, reminder, isOurs, leavesAt: leavingTime(reminder, now()) });
    // Asked for before it was undone, answered after.
    if (undone) await cancel(at);
  }

  /** Too late for one that is being sent: how it ends is found out as for all. */
  async function cancel(at: number): Promise<void> {
    const state = stateAt(at);
    if (state?.step !== 'queued' || !state.isOurs || state.reminder.state !== 'queued') return;
    const answer = await background.cancelReminder(state.reminder.id);
    if (answer.ok) put(at, { ...state, reminder: answer.value });
  }

  const indices = () => entries.peek().keys();
  const { secondsLeft, watch } = watchReminders({ entries, put, background, now });

  return {
    entries,
    phase,
    secondsLeft,
    review: () => readPreviews({ entries: entries.peek(), background, change, signal }),
    tick: (at, ticked) => change(at, { ticked }),
    tickAll(ticked) {
      entries.value = entries.peek().map((entry) => ({ ...entry, ticked }));
    },
    async send() {
      if (begun.peek()) return;
      entries.value = entries
        .peek()
        .map((entry) =>
          isChosen(entry) && entry.state.step === 'shown'
            ? { ...entry, state: { step: 'waiting', preview: entry.state.preview } }
            : entry,
        );
      begun.value = true;
      watch();
      await atOnce(AT_ONCE, indices(), queue);
    },
    async undo() {
      undone = true;
      await atOnce(AT_ONCE, indices(), cancel);
    },
  };
}
