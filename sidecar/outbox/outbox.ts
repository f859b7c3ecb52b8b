import PQueue from 'p-queue';
import type { StoredReminder } from '../store/store.ts';
import { MOST_AT_ONCE, nextPace } from './next-pace.ts';
import type { OutboxDeps } from './outbox-deps.ts';
import { reconcileReminder } from './reconcile-reminder.ts';
import { recoverReminder } from './recover-reminder.ts';
import { sendReminder } from './send-reminder.ts';

/** Sends reminders when their time has come. Only one outbox may work on a store. */
export interface Outbox {
  /** Looks at once for what is due; to be called after something was queued. */
  wake(): void;
  /** Resolves when nothing that is due is left to do. */
  idle(): Promise<void>;
  /** Starts nothing more and waits for what is under way. */
  stop(): Promise<void>;
}

/** Before trying again what the store failed to remember. */
const AFTER_FAULT_MS = 5_000;
/** Timers cannot count further; waking up for nothing does no harm. */
const LONGEST_SLEEP_MS = 24 * 3_600_000;

/** Begins with what an earlier process left unfinished; from then on it sleeps until the next reminder is due. One customer's reminders go one after another. */
export function startOutbox(deps: OutboxDeps): Outbox {
  const queue = new PQueue({ concurrency: MOST_AT_ONCE });
  const busyCustomers = new Set<number>();
  const notBefore = new Map<string, number>();
  const doubtedSince = new Map<string, number>();
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> | undefined;
  let lookAgain = false;
  let stopped = false;

  const dueAt = ({ id, state, sendAt }: StoredReminder): number =>
    Math.max(state === 'queued' ? Date.parse(sendAt) : 0, notBefore.get(id) ?? 0);

  const step = async (reminder: StoredReminder): Promise<void> => {
    notBefore.delete(reminder.id);
    try {
      if (reminder.state === 'queued') await send(reminder);
      else if (reminder.state === 'in_doubt') await reconcile(reminder);
      else await recoverReminder(deps)(reminder);
    } catch (error) {
      deps.log('reminder not remembered', { reminder: reminder.id, error });
      notBefore.set(reminder.id, deps.clock.now().getTime() + AFTER_FAULT_MS);
    }
  };

  const send = async (reminder: StoredReminder): Promise<void> => {
    await sendReminder(deps)(reminder);
    queue.concurrency = nextPace(queue.concurrency, reminder, await deps.store.reminder(reminder.id));
  };

  const reconcile = async (reminder: StoredReminder): Promise<void> => {
    const since = doubtedSince.get(reminder.id) ?? deps.clock.uptimeMs();
    doubtedSince.set(reminder.id, since);
    const again = await reconcileReminder(deps)(reminder, since);
    if (again) notBefore.set(reminder.id, again.getTime());
    else doubtedSince.delete(reminder.id);
  };

  const begin = (reminder: StoredReminder): void => {
    busyCustomers.add(reminder.customerId);
    void queue
      .add(() => step(reminder))
      .finally(() => {
        busyCustomers.delete(reminder.customerId);
        wake();
      });
  };

  const look = async (): Promise<void> => {
    const now = deps.clock.now().getTime();
    const waiting: number[] = [];
    for (const reminder of await deps.store.openReminders()) {
      if (stopped || busyCustomers.has(reminder.customerId)) continue;
      if (dueAt(reminder) <= now) begin(reminder);
      else waiting.push(dueAt(reminder));
    }
    if (waiting.length > 0 && !stopped) sleep(Math.min(...waiting) - now);
  };

  const sleep = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(wake, Math.min(ms, LONGEST_SLEEP_MS));
    timer.unref();
  };

  const lookUntilQuiet = async (): Promise<void> => {
    do {
      lookAgain = false;
      await look().catch((error: unknown) => {
        deps.log('outbox not read', { error });
        sleep(AFTER_FAULT_MS);
      });
    } while (lookAgain);
    looking = undefined;
  };

  const wake = (): void => {
    if (stopped) return;
    lookAgain = true;
    looking ??= lookUntilQuiet();
  };

  const idle = async (): Promise<void> => {
    while (looking || busyCustomers.size > 0) {
      await looking;
      await queue.onIdle();
    }
  };

  wake();
  return {
    wake,
    idle,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await idle();
    },
  };
}
