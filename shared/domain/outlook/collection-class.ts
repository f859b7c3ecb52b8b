import type { Grade } from '../payer/grade.ts';

/** How hard a debt is to collect. */
export const COLLECTION_CLASSES = ['easy', 'follow_up', 'hard'] as const;
export type CollectionClass = (typeof COLLECTION_CLASSES)[number];

export type CollectionClassReason =
  | { readonly rule: 'days_late'; readonly days: number }
  | { readonly rule: 'grade'; readonly grade: Grade }
  | { readonly rule: 'broken_promises'; readonly count: number };

export interface CollectionClassVerdict {
  readonly class: CollectionClass;
  readonly reasons: readonly CollectionClassReason[];
}

const EASY_DAYS = 15;
const HARD_DAYS = 90;
/** From here on a grade D is not just late as usual. */
const HARD_DAYS_OF_GRADE_D = 30;
const HARD_BROKEN_PROMISES = 2;

/** Easy: 1 to 15 days late and grade A or B. Hard: over 90 days, over 30 with grade D, or two broken promises. */
export function collectionClass(daysLate: number, grade: Grade, brokenPromises: number): CollectionClassVerdict {
  const late = { rule: 'days_late', days: daysLate } as const;
  const graded = { rule: 'grade', grade } as const;
  const hard: CollectionClassReason[] = [];
  if (daysLate > HARD_DAYS) hard.push(late);
  else if (daysLate > HARD_DAYS_OF_GRADE_D && grade === 'D') hard.push(late, graded);
  if (brokenPromises >= HARD_BROKEN_PROMISES) hard.push({ rule: 'broken_promises', count: brokenPromises });
  if (hard.length > 0) return { class: 'hard', reasons: hard };

  const easy = daysLate >= 1 && daysLate <= EASY_DAYS && (grade === 'A' || grade === 'B');
  return { class: easy ? 'easy' : 'follow_up', reasons: [late, graded] };
}
