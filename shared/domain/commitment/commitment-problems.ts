import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';
import type { Money } from '../money/money.ts';
import type { CommitmentTerms } from './commitment.ts';

/** What is wrong with which part of a commitment somebody wants to note. */
export interface CommitmentProblem {
  readonly field: string;
  readonly rule:
    | 'required'
    | 'in_the_past'
    | 'too_far'
    | 'not_positive'
    | 'not_owed'
    | 'more_than_owed'
    | 'not_open'
    | 'already_disputed';
}

/** What the books and the notes say of the customer now. */
export interface CommitmentGround {
  readonly today: CalendarDate;
  /** All that is open, per currency, due or not. */
  readonly owed: readonly Money[];
  /** Receivables that are open, by id. */
  readonly openIds: ReadonlySet<number>;
  readonly disputedIds: ReadonlySet<number>;
}

/** A longer silence is a decision to be made again. */
export const LONGEST_PAUSE_DAYS = 60;
/** A later date is a plan, not a promise. */
export const LONGEST_PROMISE_DAYS = 90;

/** Why a commitment cannot be noted as it is; empty when it can. */
export function commitmentProblems(
  terms: CommitmentTerms,
  note: string,
  ground: CommitmentGround,
): CommitmentProblem[] {
  switch (terms.kind) {
    case 'promise':
      return [...dayProblems('dueOn', terms.dueOn, LONGEST_PROMISE_DAYS, ground), ...amountProblems(terms, ground)];
    case 'dispute':
      return [
        ...terms.receivableIds.flatMap((id) => itemProblems(id, ground)),
        ...(terms.cause === 'other' ? reasonProblems(note) : []),
      ];
    case 'pause':
      return [...dayProblems('until', terms.until, LONGEST_PAUSE_DAYS, ground), ...reasonProblems(note)];
    case 'do_not_contact':
    case 'strategic':
      return reasonProblems(note);
  }
}

function reasonProblems(note: string): CommitmentProblem[] {
  return note.trim() === '' ? [{ field: 'note', rule: 'required' }] : [];
}

function dayProblems(
  field: string,
  day: CalendarDate,
  longest: number,
  { today }: CommitmentGround,
): CommitmentProblem[] {
  if (day < today) return [{ field, rule: 'in_the_past' }];
  return day > addDays(today, longest) ? [{ field, rule: 'too_far' }] : [];
}

function amountProblems(
  { amount }: Extract<CommitmentTerms, { kind: 'promise' }>,
  { owed }: CommitmentGround,
): CommitmentProblem[] {
  const field = 'amount';
  if (amount.minor <= 0) return [{ field, rule: 'not_positive' }];
  const open = owed.find(({ currency }) => currency === amount.currency);
  if (open === undefined) return [{ field, rule: 'not_owed' }];
  return amount.minor > open.minor ? [{ field, rule: 'more_than_owed' }] : [];
}

function itemProblems(id: number, { openIds, disputedIds }: CommitmentGround): CommitmentProblem[] {
  const field = 'receivableIds';
  if (!openIds.has(id)) return [{ field, rule: 'not_open' }];
  return disputedIds.has(id) ? [{ field, rule: 'already_disputed' }] : [];
}
