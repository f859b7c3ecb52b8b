import type { CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import { type Charges, type ChargeTerms, chargesOn } from '../../shared/domain/money/charges.ts';
import { type Money, totalsByCurrency } from '../../shared/domain/money/money.ts';
import type { OpenItem } from '../../shared/domain/receivable/position.ts';
import { amountAsked, type Demand } from './demand.ts';

export interface StatementItem {
  readonly item: OpenItem;
  /** What is asked for without charges. */
  readonly amount: Money;
  /** Undefined where nothing is charged. */
  readonly charges: Charges | undefined;
}

/** What a mail asks for, worked out to the cent. */
export interface Statement {
  readonly items: readonly StatementItem[];
  /** With charges, per currency. */
  readonly totals: readonly Money[];
  /** The day whose charges these are; undefined where nothing is charged. */
  readonly chargedOn: CalendarDate | undefined;
}

interface Terms {
  readonly terms: ChargeTerms;
  readonly consumer: boolean;
  readonly today: CalendarDate;
}

/** The items of a demand with fine and interest, where the contract has a clause and they are late. */
export function statementOf({ items }: Pick<Demand, 'items'>, { terms, consumer, today }: Terms): Statement {
  const worked = items.map((item) => {
    const amount = amountAsked(item);
    const charges = chargesOn({ principal: amount, daysLate: item.daysLate, terms, consumer });
    return { item, amount, charges: charges.total.minor > amount.minor ? charges : undefined };
  });
  return {
    items: worked,
    totals: totalsByCurrency(worked.map(({ amount, charges }) => charges?.total ?? amount)),
    chargedOn: worked.some(({ charges }) => charges) ? today : undefined,
  };
}
