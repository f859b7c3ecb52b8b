import type { CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import { type Position, positionOf } from '../../shared/domain/receivable/position.ts';
import type { Deps } from '../deps.ts';

interface About {
  readonly companyId: number;
  readonly customerId: number;
  readonly today: CalendarDate;
  /** Receivables the customer does not accept. */
  readonly disputed: ReadonlySet<number>;
  /** Documents that it never got. */
  readonly unsent: ReadonlySet<number>;
  /** What it owes with them. */
  readonly whole: Position;
}

/** What a customer knows that it owes, from the ledger: nobody pays, or leaves a credit for, an invoice that never came. */
export function positionOfSent(
  { ledger, calendar }: Pick<Deps, 'ledger' | 'calendar'>,
  { companyId, customerId, today, disputed, unsent, whole }: About,
): Position {
  const receivables = ledger.receivables(companyId, customerId);
  const sent = receivables.filter(({ document }) => !unsent.has(document.id));
  if (sent.length === receivables.length) return whole;
  const clearingPayments = ledger.clearingPayments(companyId, customerId);
  return positionOf({ receivables: sent, clearingPayments, today, calendar, disputed });
}
