import type { CrmInstant } from '../crm/crm.ts';

/** Before anything a CRM ever wrote. */
const BEGINNING: CrmInstant = '1970-01-01 00:00:00';

/**
 * How far back changes are read again: a CRM stamps a change when its transaction begins and shows it when it ends, so
 * that a long one appears behind a cursor that has passed it. Longer than a CRM lets a request run.
 */
export const OVERLAP_MS = 150_000;

/** The instant from which to read again when everything up to `cursor` was seen. */
export function readAgainFrom(cursor: CrmInstant | undefined): CrmInstant {
  if (cursor === undefined) return BEGINNING;
  const instant = Date.parse(`${cursor.replace(' ', 'T')}Z`) - OVERLAP_MS;
  return new Date(instant).toISOString().slice(0, 19).replace('T', ' ');
}
