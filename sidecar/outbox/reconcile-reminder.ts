import { CrmError } from '../crm/crm.ts';
import type { StoredReminder } from '../store/store.ts';
import type { OutboxDeps } from './outbox-deps.ts';
import { tryAgain } from './try-again.ts';

/** The time between two questions grows with the doubt's age, within these bounds. */
const SOONEST_MS = 1_000;
const LATEST_MS = 60_000;

/**
 * Asks the CRM whether a reminder in doubt was sent. It goes back to the queue only when the CRM does not hold it and
 * the request can no longer take effect: neither by the clock since the call, nor by the time this process has really
 * waited since `doubtedSince` (uptime), for clocks are set and machines sleep. Answers when to ask again; undefined
 * when the doubt is settled.
 */
export const reconcileReminder =
  (deps: OutboxDeps) =>
  async (reminder: StoredReminder, doubtedSince: number): Promise<Date | undefined> => {
    const { crm, store, clock, log, requestLimitMs } = deps;
    // Asked at this moment, so what lands during the question is not taken for "never".
    const askedAt = clock.now().getTime();
    const calledAt = reminder.calledAt === undefined ? askedAt : Date.parse(reminder.calledAt);
    const waited = clock.uptimeMs() - doubtedSince;
    const stillToWait =
      requestLimitMs - Math.min(waited, reminder.calledAt === undefined ? waited : askedAt - calledAt);
    try {
      if (await crm.findMessage(reminder.messageId)) {
        log('reminder found sent', { reminder: reminder.id });
        const sentAt = new Date(calledAt).toISOString();
        await store.moveReminder(reminder.id, 'in_doubt', { state: 'sent', sentAt });
        return undefined;
      }
    } catch (error) {
      if (!(error instanceof CrmError)) throw error;
      return askAgain(askedAt, calledAt);
    }
    if (stillToWait > 0) return earlier(askAgain(askedAt, calledAt), new Date(askedAt + stillToWait));
    await tryAgain(deps, reminder, 'now');
    return undefined;
  };

function askAgain(now: number, calledAt: number): Date {
  return new Date(now + Math.min(LATEST_MS, Math.max(SOONEST_MS, (now - calledAt) / 4)));
}

function earlier(a: Date, b: Date): Date {
  return a < b ? a : b;
}
