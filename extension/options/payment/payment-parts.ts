import type { Language } from '../../../shared/contract/common.ts';
import { parseCalendarDate } from '../../../shared/domain/calendar/calendar-date.ts';
import { DEFAULT_CHARGE_TERMS } from '../../../shared/domain/money/charges.ts';
import type { PixReceiver } from '../../../shared/domain/payment/br-code.ts';
import {
  type BankData,
  type PaymentFactRule,
  type PaymentRule,
  type PaymentSettings,
  paymentProblems,
} from '../../../shared/domain/payment/payment-settings.ts';
import { type EntryProblem, readNumber } from '../number-entry.ts';
import { type PaymentDraft, PERCENT_RANGE } from './payment-draft.ts';

export type PaymentFieldProblem =
  | EntryProblem
  | PaymentRule
  | PaymentFactRule
  | 'no_date'
  | 'too_many_lines'
  | 'line_too_long'
  | 'no_field_name'
  | 'refused';

/** By dotted path, as in `pix.key`. */
export type PaymentProblems = Readonly<Partial<Record<string, PaymentFieldProblem>>>;

/** A part as far as it can be read, and what cannot. */
export interface Part<Value> {
  readonly value: Value;
  readonly problems: PaymentProblems;
}

const LONGEST_LINE = 80;
const MOST_LINES = 8;
const FIELD_NAME = /^[a-z][a-z0-9_]{0,62}$/;

/** Of three blanks no Pix; of one or two an unfinished one. */
export function readPix(typed: PaymentDraft['pix']): Part<PixReceiver | null> {
  const value = {
    key: typed.key.trim(),
    merchantName: typed.merchantName.trim(),
    merchantCity: typed.merchantCity.trim(),
  };
  if (Object.values(value).every((text) => text === '')) return { value: null, problems: {} };
  const broken = Object.fromEntries(paymentProblems({ pix: value }).map(({ field, rule }) => [field, rule]));
  const blank = Object.entries(value)
    .filter(([, text]) => text === '')
    .map(([name]): [string, PaymentFieldProblem] => [`pix.${name}`, 'empty']);
  return { value, problems: { ...broken, ...Object.fromEntries(blank) } };
}

export function readBank({ lines, asOf }: PaymentDraft['bank']): Part<BankData | null> {
  const written = lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const day = parseCalendarDate(asOf);
  if (written.length === 0 && asOf === '') return { value: null, problems: {} };
  const problems = {
    ...(written.length === 0 && { 'bank.lines': 'empty' as const }),
    ...(written.length > MOST_LINES && { 'bank.lines': 'too_many_lines' as const }),
    ...(written.some((line) => line.length > LONGEST_LINE) && { 'bank.lines': 'line_too_long' as const }),
    ...(day === undefined && { 'bank.asOf': 'no_date' as const }),
  };
  return { value: day ? { lines: written, asOf: day } : null, problems };
}

export function readBoletoField(text: string): Part<string | null> {
  const name = text.trim();
  if (name === '') return { value: null, problems: {} };
  return { value: name, problems: FIELD_NAME.test(name) ? {} : { boletoField: 'no_field_name' } };
}

/** A percentage that cannot be read stands as it is by default, with its problem beside it; of those not asked for nobody sees a problem. */
export function readCharges(
  { contractClause, ...texts }: PaymentDraft['charges'],
  language: Language,
): Part<PaymentSettings['charges']> {
  const problems: Record<string, PaymentFieldProblem> = {};
  const read = (name: keyof typeof texts): number => {
    const hundredths = readNumber(texts[name], PERCENT_RANGE, language);
    if (typeof hundredths === 'number') return hundredths / 100;
    if (contractClause) problems[`charges.${name}`] = hundredths;
    return DEFAULT_CHARGE_TERMS[name];
  };
  const value = {
    contractClause,
    finePercent: read('finePercent'),
    monthlyInterestPercent: read('monthlyInterestPercent'),
  };
  return { value, problems };
}
