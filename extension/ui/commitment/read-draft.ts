import type { CommitmentTerms } from '../../../shared/contract/commitment.ts';
import type { Language } from '../../../shared/contract/common.ts';
import { type CalendarDate, parseCalendarDate } from '../../../shared/domain/calendar/calendar-date.ts';
import type { CommitmentKind } from '../../../shared/domain/commitment/commitment.ts';
import { type CommitmentGround, commitmentProblems } from '../../../shared/domain/commitment/commitment-problems.ts';
import { currencyDecimals } from '../../../shared/domain/money/money.ts';
import { parseNumber } from '../../i18n/parse-number.ts';
import type { Draft } from './draft.ts';

/** What is wrong with which field, in the words of the wire. */
export interface FieldProblem {
  readonly field: string;
  readonly rule: string;
}

export type ReadDraft =
  | { readonly ok: true; readonly terms: CommitmentTerms; readonly note: string }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** The commitment that was typed, or why it is none. */
export function readDraft(kind: CommitmentKind, draft: Draft, ground: CommitmentGround, language: Language): ReadDraft {
  const terms = readTerms(kind, draft, language);
  const note = draft.note.trim();
  const problems = Array.isArray(terms) ? terms : commitmentProblems(terms, note, ground);
  return Array.isArray(terms) || problems.length > 0 ? { ok: false, problems } : { ok: true, terms, note };
}

function readTerms(kind: CommitmentKind, draft: Draft, language: Language): CommitmentTerms | FieldProblem[] {
  switch (kind) {
    case 'promise':
      return readPromise(draft, language);
    case 'dispute': {
      const { receivableIds, cause } = draft;
      if (receivableIds.size > 0 && cause !== '') return { kind, receivableIds: [...receivableIds], cause };
      return [
        ...(receivableIds.size === 0 ? [required('receivableIds')] : []),
        ...(cause === '' ? [required('cause')] : []),
      ];
    }
    case 'pause': {
      const until = parseCalendarDate(draft.until);
      if (until && draft.note.trim() !== '') return { kind, until };
      return [...(until ? [] : [required('until')]), ...(draft.note.trim() === '' ? [required('note')] : [])];
    }
    case 'do_not_contact':
    case 'strategic':
      return { kind };
  }
}

function readPromise({ dueOn, amount, currency }: Draft, language: Language): CommitmentTerms | FieldProblem[] {
  const day: CalendarDate | undefined = parseCalendarDate(dueOn);
  const parsed = parseNumber(amount, language, currencyDecimals(currency));
  if (day && parsed.ok) return { kind: 'promise', dueOn: day, amount: { currency, minor: parsed.value } };
  return [
    ...(day ? [] : [required('dueOn')]),
    ...(parsed.ok ? [] : [{ field: 'amount', rule: parsed.problem === 'empty' ? 'required' : 'unreadable' }]),
  ];
}

const required = (field: string): FieldProblem => ({ field, rule: 'required' });
