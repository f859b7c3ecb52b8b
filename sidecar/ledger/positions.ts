import type { BusinessCalendar } from '../../shared/domain/calendar/business-calendar.ts';
import type { CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import { groupBy } from '../../shared/domain/group-by.ts';
import { type Position, positionOf } from '../../shared/domain/receivable/position.ts';
import type { ClearingPayment } from '../../shared/domain/receivable/receivable.ts';
import type { Mirror } from './mirror.ts';

/** Positions worked out once and kept until the customer's lines, its payments on their way or what is disputed or the day change, or there are too many. */
export interface Positions {
  of(companyId: number, customerId: number, today: CalendarDate, disputed: ReadonlySet<number>): Position;
  /** One that is kept, or one worked out for this once. */
  glance(companyId: number, customerId: number, today: CalendarDate, disputed: ReadonlySet<number>): Position;
  clearingPayments(companyId: number, customerId: number): readonly ClearingPayment[];
  forget(customerId: number): void;
  setClearing(payments: readonly ClearingPayment[]): void;
}

interface Kept {
  readonly today: CalendarDate;
  readonly disputed: ReadonlySet<number>;
  readonly position: Position;
}

/** Customers that people look at; beyond them it begins anew. */
const MOST = 10_000;

export function createPositions(receivables: Mirror['receivables'], calendar: BusinessCalendar): Positions {
  const kept = new Map<number, Map<number, Kept>>();
  let clearing = new Map<number, ClearingPayment[]>();

  const clearingPayments = (companyId: number, customerId: number) =>
    (clearing.get(customerId) ?? []).filter((payment) => payment.companyId === companyId);

  const glance: Positions['glance'] = (companyId, customerId, today, disputed) => {
    const known = kept.get(customerId)?.get(companyId);
    if (known?.today === today && known.disputed === disputed) return known.position;
    return positionOf({
      receivables: receivables(companyId, customerId),
      clearingPayments: clearingPayments(companyId, customerId),
      today,
      calendar,
      disputed,
    });
  };

  return {
    clearingPayments,
    glance,
    of: (companyId, customerId, today, disputed) => {
      const position = glance(companyId, customerId, today, disputed);
      const own = kept.get(customerId) ?? new Map<number, Kept>();
      if (own.get(companyId)?.position === position) return position;
      if (!kept.has(customerId) && kept.size >= MOST) kept.clear();
      kept.set(customerId, own.set(companyId, { today, disputed, position }));
      return position;
    },
    forget: (customerId) => kept.delete(customerId),
    setClearing: (payments) => {
      const next = groupBy(payments, ({ customerId }) => customerId);
      for (const customerId of [...clearing.keys(), ...next.keys()]) kept.delete(customerId);
      clearing = next;
    },
  };
}
