import { computed, type ReadonlySignal, signal as signalOf } from '@preact/signals';
import { type Entry, type EntryState, isUnderWay } from '../../ui/many/entry.ts';
import type { BatchBackground } from './batch-background.ts';

const TICK_MS = 1_000;
/** What the contract takes in one request. */
const MOST = 200;
/** After so many unanswered questions each waits twice as long as the one before, up to half a minute. */
const LONGEST_WAIT_TICKS = 30;

interface Watching {
  readonly entries: ReadonlySignal<readonly Entry[]>;
  put(at: number, state: EntryState): void;
  readonly background: Pick<BatchBackground, 'reminders'>;
  readonly now: () => number;
}

/** Counts down to the first that leaves, then asks how they are doing until that is known of all; idle before and after. */
export function watchReminders({ entries, put, background, now }: Watching) {
  const time = signalOf(now());
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitTicks = 1;

  const secondsLeft = computed(() => {
    const leaving = entries.value.flatMap(({ state }) =>
      isUnderWay(state) && state.reminder.state === 'queued' ? [state.leavesAt] : [],
    );
    const ahead = leaving.filter((at) => at > time.value);
    return ahead.length > 0 ? Math.ceil((Math.min(...ahead) - time.value) / 1000) : undefined;
  });

  const later = (ticks: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), ticks * TICK_MS);
  };

  async function look(): Promise<void> {
    time.value = now();
    const all = entries.peek();
    const isOpen = all.some(({ state }) => isUnderWay(state) || state.step === 'waiting' || state.step === 'queueing');
    if (!isOpen) return;
    const left = all.some(({ state }) => isUnderWay(state) && state.leavesAt <= time.peek());
    if (left) waitTicks = (await ask()) ? 1 : Math.min(LONGEST_WAIT_TICKS, waitTicks * 2);
    later(left ? waitTicks : 1);
  }

  /** Only of those whose time to undo is over: until then nothing happens to them but by us. */
  async function ask(): Promise<boolean> {
    const ids = entries.peek().flatMap(({ state }) => {
      return isUnderWay(state) && state.leavesAt <= time.peek() ? [state.reminder.id] : [];
    });
    const answer = await background.reminders({ reminderIds: ids.slice(0, MOST) });
    if (!answer.ok) return false;
    const byId = new Map(answer.value.reminders.map((reminder) => [reminder.id, reminder]));
    entries.peek().forEach(({ state }, at) => {
      const reminder = state.step === 'queued' ? byId.get(state.reminder.id) : undefined;
      if (reminder && state.step === 'queued') put(at, { ...state, reminder });
    });
    return true;
  }
  return { secondsLeft, watch: () => later(1) };
}
