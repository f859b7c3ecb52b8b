import { type Money, proportion } from './money.ts';

/** What a company's contracts say about paying late. */
export interface ChargeTerms {
  /** Whether they say it at all: nothing is charged without a clause. */
  readonly contractClause: boolean;
  /** Of the principal, once. */
  readonly finePercent: number;
  /** Of the principal for each 30 days, simple. */
  readonly monthlyInterestPercent: number;
}

export const DEFAULT_CHARGE_TERMS: ChargeTerms = {
  contractClause: false,
  finePercent: 2,
  monthlyInterestPercent: 1,
};

/** Above it no consumer can be fined, whatever was signed (CDC art. 52 § 1). */
export const CONSUMER_FINE_PERCENT = 2;

export type ChargeReason =
  | { readonly rule: 'nothing_late' }
  | { readonly rule: 'no_contract_clause' }
  | { readonly rule: 'fine'; readonly percent: number }
  | { readonly rule: 'consumer_fine_cap'; readonly percent: number; readonly agreedPercent: number }
  | { readonly rule: 'interest'; readonly monthlyPercent: number; readonly days: number };

export interface LateDebt {
  /** What is still open of it. */
  readonly principal: Money;
  readonly daysLate: number;
  readonly terms: ChargeTerms;
  /** A person (CPF), or flagged as one; who is not known to be a business is a consumer. */
  readonly consumer: boolean;
}

/** All in the currency of the principal. */
export interface Charges {
  readonly fine: Money;
  readonly interest: Money;
  /** Principal, fine and interest. */
  readonly total: Money;
  readonly reasons: readonly ChargeReason[];
}

/** Rates count to four decimals of a percent. */
const RATE_UNIT = 10_000;
const WHOLE = 100 * RATE_UNIT;
const INTEREST_MONTH_DAYS = 30;

/** Fine and default interest of one late debt, each rounded half up to the minor unit once. */
export function chargesOn(debt: LateDebt): Charges {
  const { principal, daysLate, terms } = debt;
  if (principal.minor <= 0 || daysLate <= 0) return charged(principal, 0, 0, [{ rule: 'nothing_late' }]);
  if (!terms.contractClause) return charged(principal, 0, 0, [{ rule: 'no_contract_clause' }]);
  const fine = fineRule(debt);
  const interest = { rule: 'interest', monthlyPercent: terms.monthlyInterestPercent, days: daysLate } as const;
  return charged(
    principal,
    proportion(principal.minor, rate(fine.percent), WHOLE),
    proportion(principal.minor, rate(interest.monthlyPercent) * daysLate, WHOLE * INTEREST_MONTH_DAYS),
    [fine, interest],
  );
}

function fineRule({ terms: { finePercent }, consumer }: LateDebt) {
  return consumer && finePercent > CONSUMER_FINE_PERCENT
    ? ({ rule: 'consumer_fine_cap', percent: CONSUMER_FINE_PERCENT, agreedPercent: finePercent } as const)
    : ({ rule: 'fine', percent: finePercent } as const);
}

function charged({ currency, minor }: Money, fine: number, interest: number, reasons: ChargeReason[]): Charges {
  return {
    fine: { currency, minor: fine },
    interest: { currency, minor: interest },
    total: { currency, minor: minor + fine + interest },
    reasons,
  };
}

function rate(percent: number): number {
  return Math.round(percent * RATE_UNIT);
}
