import { type BusinessCalendar, createBusinessCalendar } from '../calendar/business-calendar.ts';
import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';
import { type Commitments, NO_COMMITMENTS } from '../commitment/commitments.ts';
import { type Position, type PositionInput, positionOf } from '../receivable/position.ts';
import type { ClearingPayment, Receivable } from '../receivable/receivable.ts';
import type { SettlementEntry } from '../receivable/settlement-entry.ts';

/** A Monday, so that tests can speak of weekends. */
export const TODAY: CalendarDate = '2026-03-16';

export function aCalendar(...holidays: CalendarDate[]): BusinessCalendar {
  return createBusinessCalendar((date) => holidays.includes(date));
}

let nextId = 1;

type ReceivableSketch = Partial<Omit<Receivable, 'residual' | 'companyResidual'>> & {
  readonly amount?: number;
  readonly currency?: string;
  /** Defaults to `amount`, as for a document in the company's own currency. */
  readonly companyAmount?: number;
};

/** A receivable of R$ 1,000.00 due on 2 March 2026, but for what the test says. */
export function aReceivable(sketch: ReceivableSketch = {}): Receivable {
  const { amount = 1000_00, currency = 'BRL', companyAmount = amount, ...rest } = sketch;
  const id = nextId++;
  return {
    id,
    document: { id, name: `FAT/2026/${String(id).padStart(5, '0')}`, type: amount < 0 ? 'credit_note' : 'invoice' },
    customerId: 7,
    companyId: 1,
    dueDate: '2026-03-02',
    entryDate: '2026-02-01',
    residual: { currency, minor: amount },
    companyResidual: { currency: 'BRL', minor: companyAmount },
    excluded: false,
    ...rest,
  };
}

export function aCredit(amount: number, sketch: ReceivableSketch = {}): Receivable {
  return aReceivable({ amount: -amount, ...sketch });
}

export function aClearingPayment(amount: number, date: CalendarDate): ClearingPayment {
  return { id: nextId++, customerId: 7, companyId: 1, date, amount: { currency: 'BRL', minor: amount } };
}

type SettlementSketch = Partial<SettlementEntry> & {
  /** Days after the due date, a Tuesday; negative before it. */
  readonly daysLate?: number;
};

/** R$ 1,000.00 due on 3 March 2026 and paid that day, the only payment of its invoice, but for what the test says. */
export function aSettlement({ daysLate = 0, ...rest }: SettlementSketch = {}): SettlementEntry {
  const id = nextId++;
  const dueDate = rest.dueDate ?? '2026-03-03';
  return { id, documentId: id, dueDate, paidOn: addDays(dueDate, daysLate), minor: 1000_00, by: 'payment', ...rest };
}

export function aPosition(
  receivables: readonly Receivable[],
  clearingPayments: readonly ClearingPayment[] = [],
  settings: Pick<PositionInput, 'disputed' | 'miscellaneousEntries'> = {},
): Position {
  return positionOf({ receivables, clearingPayments, today: TODAY, calendar: aCalendar(), ...settings });
}

/** Nothing promised, agreed or decided, but for what the test says. */
export function someCommitments(sketch: Partial<Commitments> = {}): Commitments {
  return { ...NO_COMMITMENTS, ...sketch };
}
