import type { Language } from '../../../shared/contract/common.ts';
import type { CustomerDetail } from '../../../shared/contract/customer.ts';
import type { CalendarDate } from '../../../shared/domain/calendar/calendar-date.ts';
import type { DisputeCause } from '../../../shared/domain/commitment/commitment.ts';
import type { CommitmentGround } from '../../../shared/domain/commitment/commitment-problems.ts';
import { currencyDecimals, type Money, totalsByCurrency } from '../../../shared/domain/money/money.ts';
import { formatNumber } from '../../i18n/parse-number.ts';

/** What is typed into the dialog of a commitment, as it is typed. */
export interface Draft {
  readonly dueOn: string;
  readonly amount: string;
  readonly currency: string;
  readonly receivableIds: ReadonlySet<number>;
  readonly cause: DisputeCause | '';
  readonly until: string;
  readonly note: string;
}

/** Nothing but an amount to begin with: what is overdue, or else all that is open. */
export function firstDraft(ground: CommitmentGround, overdue: readonly Money[], language: Language): Draft {
  const [first] = overdue.length > 0 ? overdue : ground.owed;
  return {
    dueOn: '',
    amount: first ? amountText(first, language) : '',
    currency: first?.currency ?? '',
    receivableIds: new Set(),
    cause: '',
    until: '',
    note: '',
  };
}

export const amountText = ({ minor, currency }: Money, language: Language): string =>
  formatNumber(minor, language, currencyDecimals(currency));

/** What the panel knows to hold a draft against; the sidecar knows it better and has the last word. */
export function groundOf(
  { items, commitments }: NonNullable<CustomerDetail['finance']>,
  today: CalendarDate,
): CommitmentGround {
  const standing = commitments.filter(({ end }) => end === null);
  const disputed = standing.flatMap(({ terms }) => (terms.kind === 'dispute' ? terms.receivableIds : []));
  return {
    today,
    owed: totalsByCurrency(items.map(({ open }) => open)),
    openIds: new Set(items.map(({ id }) => id)),
    disputedIds: new Set(disputed),
  };
}
