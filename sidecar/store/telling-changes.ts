import { addDays } from '../../shared/domain/calendar/calendar-date.ts';
import type { StoredNote, StoredTelling } from './store.ts';
import type { StoredData } from './stored-data.ts';

const KEPT_DAYS = 180;

/** Adds a telling and its line for the chatter unless it is known. */
export function told(now: StoredData, telling: StoredTelling, note: StoredNote) {
  const isKnown = now.tellings.some(
    ({ companyId, customerId, what, about }) =>
      companyId === telling.companyId &&
      customerId === telling.customerId &&
      what === telling.what &&
      about === telling.about,
  );
  if (isKnown) return { next: now, result: false };
  const since = addDays(telling.on, -KEPT_DAYS);
  const tellings = [...now.tellings.filter(({ on }) => on >= since), telling];
  return { next: { ...now, tellings, notes: [...now.notes, note] }, result: true };
}
