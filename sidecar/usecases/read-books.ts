import type { CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import { groupBy } from '../../shared/domain/group-by.ts';
import { type Position, positionOf } from '../../shared/domain/receivable/position.ts';
import type { ClearingPayment, Receivable } from '../../shared/domain/receivable/receivable.ts';
import type { Crm, Customer } from '../crm/crm.ts';
import type { Deps } from '../deps.ts';

/** What the CRM says of some customers at one moment. */
export interface Books {
  readonly asOf: Date;
  readonly money: Money;
  /** Undefined for one that does not exist or may not be read. */
  customer(id: number): Customer | undefined;
  /** `disputed`: the receivables the customer does not accept; `without`: documents as if they were not there. */
  position(
    companyId: number,
    customerId: number,
    today: CalendarDate,
    disputed: ReadonlySet<number>,
    without?: ReadonlySet<number>,
  ): Position;
}

/** Open lines and payments on their way; equal as long as nothing that is owed changed. */
export interface Money {
  readonly receivables: readonly Receivable[];
  readonly clearingPayments: readonly ClearingPayment[];
}

export async function readMoney(crm: Crm, customerIds: readonly number[]): Promise<Money> {
  const [receivables, clearingPayments] = await Promise.all([
    crm.openReceivables(customerIds),
    crm.clearingPayments(customerIds),
  ]);
  return { receivables, clearingPayments };
}

/** Reads customers, open lines and payments on their way, all customers at once: three reads, however many they are. Credit limits are those of the companies given. */
export const readBooks =
  ({ crm, clock, calendar }: Pick<Deps, 'crm' | 'clock' | 'calendar'>) =>
  async (customerIds: readonly number[], companyIds: readonly number[]): Promise<Books> => {
    const asOf = clock.now();
    const [customers, money] = await Promise.all([crm.customers(customerIds, companyIds), readMoney(crm, customerIds)]);
    const customerById = new Map(customers.map((customer) => [customer.id, customer]));
    const receivablesOf = groupByOwner(money.receivables);
    const paymentsOf = groupByOwner(money.clearingPayments);
    return {
      asOf,
      money,
      customer: (id) => customerById.get(id),
      position: (companyId, customerId, today, disputed, without) =>
        positionOf({
          receivables: receivablesOf(companyId, customerId).filter(({ document }) => !without?.has(document.id)),
          clearingPayments: paymentsOf(companyId, customerId),
          today,
          calendar,
          disputed,
        }),
    };
  };

function groupByOwner<T extends { readonly companyId: number; readonly customerId: number }>(items: readonly T[]) {
  const groups = groupBy(items, ({ companyId, customerId }) => `${companyId}:${customerId}`);
  return (companyId: number, customerId: number): readonly T[] => groups.get(`${companyId}:${customerId}`) ?? [];
}
