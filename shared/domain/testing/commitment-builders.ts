import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Commitment, CommitmentEnd, CommitmentTerms } from '../commitment/commitment.ts';

/** R$ 1,000.00 by Friday, 20 March 2026. */
export const A_PROMISE: CommitmentTerms = {
  kind: 'promise',
  dueOn: '2026-03-20',
  amount: { currency: 'BRL', minor: 1000_00 },
};

/** A promise noted on Monday, 16 March 2026, that still stands, but for what the test says. */
export function aCommitment(sketch: Partial<Commitment> = {}): Commitment {
  return { terms: A_PROMISE, note: '', companyAmount: undefined, madeOn: '2026-03-16', end: undefined, ...sketch };
}

export function anEnded(how: CommitmentEnd, on: CalendarDate, sketch: Partial<Commitment> = {}): Commitment {
  return aCommitment({ end: { how, on }, ...sketch });
}
