import type { BusinessCalendar } from '../../shared/domain/calendar/business-calendar.ts';
import type { CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import { commitmentsAt, NOTHING_STANDS, type Standing } from '../../shared/domain/commitment/commitments-at.ts';
import type { Deps } from '../deps.ts';
import type { CommitmentBook, StoredCommitment } from '../store/store.ts';

/** What stands of each customer of one company on one day. */
export interface Standings {
  /** What was noted; the same object while nothing was. */
  readonly book: CommitmentBook;
  /** The same object while nothing was noted and the day is the same. */
  of(customerId: number): Standing;
}

/** Reads once what was noted in a company; asking for a customer then costs nothing. */
export const standingsOf =
  ({ store, calendar }: Pick<Deps, 'store' | 'calendar'>) =>
  async (companyId: number, today: CalendarDate): Promise<Standings> => {
    const book = await store.commitments(companyId);
    return {
      book,
      of: (customerId) => {
        const all = book.get(customerId);
        return all ? standingOn(all, today, calendar) : NOTHING_STANDS;
      },
    };
  };

const known = new WeakMap<readonly StoredCommitment[], { readonly today: CalendarDate; readonly standing: Standing }>();

function standingOn(all: readonly StoredCommitment[], today: CalendarDate, calendar: BusinessCalendar): Standing {
  const kept = known.get(all);
  if (kept?.today === today) return kept.standing;
  const standing = commitmentsAt(all, today, calendar);
  known.set(all, { today, standing });
  return standing;
}
