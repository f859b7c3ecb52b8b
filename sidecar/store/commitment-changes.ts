import { replaces } from '../../shared/domain/commitment/commitment.ts';
import type { StoredCommitment, StoredEnd, StoredNote } from './store.ts';
import type { StoredData } from './stored-data.ts';

interface Change<Result> {
  readonly next: StoredData;
  readonly result: Result;
}

/** Adds a commitment and its lines for the chatter, and ends what it replaces, unless its id is known. */
export function noted(
  now: StoredData,
  commitment: StoredCommitment,
  notes: readonly StoredNote[],
): Change<{ created: boolean; commitment: StoredCommitment }> {
  const known = now.commitments.find(({ id }) => id === commitment.id);
  if (known) return { next: now, result: { created: false, commitment: known } };
  const { madeAt: at, madeOn: on, madeBy: by } = commitment;
  const end: StoredEnd = { how: 'replaced', at, on, by, note: '' };
  const earlier = now.commitments.map((one) => (isReplacedBy(commitment, one) ? { ...one, end } : one));
  return {
    next: { ...now, commitments: [...earlier, commitment], notes: [...now.notes, ...notes] },
    result: { created: true, commitment },
  };
}

function isReplacedBy(newer: StoredCommitment, one: StoredCommitment): boolean {
  const isOfSame = one.companyId === newer.companyId && one.customerId === newer.customerId;
  return isOfSame && one.end === undefined && replaces(newer.terms, one.terms);
}

/** Ends a commitment that stands. */
export function ended(
  now: StoredData,
  id: string,
  end: StoredEnd,
  notes: readonly StoredNote[],
): Change<StoredCommitment | 'conflict'> {
  const at = now.commitments.findIndex((one) => one.id === id && one.end === undefined);
  const standing = now.commitments[at];
  if (!standing) return { next: now, result: 'conflict' };
  const result = { ...standing, end };
  return { next: { ...now, commitments: now.commitments.with(at, result), notes: [...now.notes, ...notes] }, result };
}
