import type { Commitment } from '../../shared/contract/commitment.ts';
import { addDays, type CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import { REMEMBERED_DAYS } from '../../shared/domain/commitment/commitments-at.ts';
import type { StoredCommitment } from '../store/store.ts';

/** A remembered commitment as the wire shows it. */
export function toCommitment({ madeBy, end, companyAmount: _, ...stored }: StoredCommitment): Commitment {
  return {
    ...stored,
    madeBy: madeBy.name,
    end: end ? { how: end.how, at: end.at, on: end.on, by: end.by?.name ?? null, note: end.note } : null,
  };
}

/** Those that stand and those that ended in the last 12 months, newest first. */
export function rememberedCommitments(all: readonly StoredCommitment[], today: CalendarDate): Commitment[] {
  const since = addDays(today, -REMEMBERED_DAYS);
  return all
    .filter(({ end }) => end === undefined || end.on > since)
    .map(toCommitment)
    .reverse();
}
