import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';
import { type ChargeTerms, DEFAULT_CHARGE_TERMS } from '../money/charges.ts';
import { BR_CODE_LIMITS, inAscii, type PixReceiver } from './br-code.ts';
import { pixKeyOf } from './pix-key.ts';

/** The account as it is to be written in a mail. */
export interface BankData {
  readonly lines: readonly string[];
  /** When somebody last made sure of it. */
  readonly asOf: CalendarDate;
}

/** How one company is paid, and what its contracts say about paying late. */
export interface PaymentSettings {
  readonly pix: PixReceiver | null;
  readonly bank: BankData | null;
  /** The CRM's technical name of the invoice's field that holds the boleto's line. */
  readonly boletoField: string | null;
  readonly charges: ChargeTerms;
}

/** Nothing but what the CRM offers by itself, and no charges. */
export const DEFAULT_PAYMENT_SETTINGS: PaymentSettings = {
  pix: null,
  bank: null,
  boletoField: null,
  charges: DEFAULT_CHARGE_TERMS,
};

/** Longer than that nobody trusts an account number that nobody looked at. */
const BANK_DATA_DAYS = 365;

/** The last day on which mails carry the bank data. */
export function bankDataUntil({ asOf }: Pick<BankData, 'asOf'>): CalendarDate {
  return addDays(asOf, BANK_DATA_DAYS);
}

/** The bank data as a mail of `today` carries them: none that are stale. */
export function bankLinesOn(bank: BankData | null, today: CalendarDate): readonly string[] {
  return bank && today <= bankDataUntil(bank) ? bank.lines : [];
}

/** Found wrong by the settings alone. */
export const PAYMENT_RULES = [
  'pix_key_unknown',
  'merchant_name_too_long',
  'merchant_city_too_long',
  'not_in_br_code',
] as const;
export type PaymentRule = (typeof PAYMENT_RULES)[number];

/** Found wrong only by asking the CRM or the clock. */
export const PAYMENT_FACT_RULES = ['boleto_field_unknown', 'boleto_field_no_text', 'bank_date_ahead'] as const;
export type PaymentFactRule = (typeof PAYMENT_FACT_RULES)[number];

export interface PaymentProblem {
  /** Dotted path of the field to correct, as in `pix.key`. */
  readonly field: string;
  readonly rule: PaymentRule;
}

/** What no bank's app could read. */
export function paymentProblems({ pix }: Pick<PaymentSettings, 'pix'>): PaymentProblem[] {
  if (pix === null) return [];
  const [name, city] = [inAscii(pix.merchantName), inAscii(pix.merchantCity)];
  const checks: [boolean, string, PaymentRule][] = [
    [pixKeyOf(pix.key) !== undefined, 'pix.key', 'pix_key_unknown'],
    [isAscii(name), 'pix.merchantName', 'not_in_br_code'],
    [name.length <= BR_CODE_LIMITS.merchantName, 'pix.merchantName', 'merchant_name_too_long'],
    [isAscii(city), 'pix.merchantCity', 'not_in_br_code'],
    [city.length <= BR_CODE_LIMITS.merchantCity, 'pix.merchantCity', 'merchant_city_too_long'],
  ];
  return checks.filter(([holds]) => !holds).map(([, field, rule]) => ({ field, rule }));
}

const isAscii = (text: string): boolean => /^[ -~]*$/.test(text);
