import { isDeepStrictEqual } from 'node:util';
import type { Deps } from '../deps.ts';
import type { StoredReminder } from '../store/store.ts';

type FollowDeps = Pick<Deps, 'crm' | 'store' | 'clock' | 'ledger'>;

/** A mail that has not come back by then will not. */
const FOLLOWED_MS = 5 * 86_400_000;
const EVERY_MS = 60_000;
/** Message-IDs asked about at once. */
const AT_ONCE = 200;

/** Asks the CRM, once a minute at most, what became of the mails of the last days, and remembers what is new. */
export const followDeliveries = ({ crm, store, clock, ledger }: FollowDeps) => {
  let askedAt = Number.NEGATIVE_INFINITY;
  return async (): Promise<void> => {
    if (clock.uptimeMs() - askedAt < EVERY_MS) return;
    askedAt = clock.uptimeMs();
    const since = clock.now().getTime() - FOLLOWED_MS;
    const isFollowed = ({ state, sentAt }: StoredReminder) => state === 'sent' && Date.parse(sentAt ?? '') >= since;
    const all = await Promise.all(ledger.companies().map(({ id }) => store.remindersOf(id)));
    const sent = all.flat().filter(isFollowed);
    for (let at = 0; at < sent.length; at += AT_ONCE) {
      const some = sent.slice(at, at + AT_ONCE);
      const found = await crm.deliveries(some.map(({ messageId }) => messageId));
      const deliveries = new Map(found.map(({ messageId, recipients }) => [messageId, recipients]));
      for (const { id, messageId, delivery } of some) {
        const news = deliveries.get(messageId);
        if (news && !isDeepStrictEqual(news, delivery)) await store.recordDelivery(id, news);
      }
    }
  };
};
