import { formatBoleto } from '@brazilian-utils/brazilian-utils/format-boleto';
import { getBoletoInfo } from '@brazilian-utils/brazilian-utils/get-boleto-info';
import type { Money } from '../money/money.ts';

/** A boleto's line, spaces and dots in it or not: 47 digits, 48 of a public utility's. */
const LINE = /(?<!\d)\d(?:[ .-]*\d){46,47}(?!\d)/g;

/** Only the amount is read: which cycle its due date is of does not matter. */
const ANY_DAY = new Date(Date.UTC(2026, 0, 1));

/**
 * The line of the boleto that asks for exactly `amount`, in the groups in which it is printed, among all that a text of
 * the CRM holds (one an instalment, say). Undefined when there is none: a boleto over what was open before part of it
 * was paid would collect too much.
 */
export function boletoFor(text: string, amount: Money): string | undefined {
  if (amount.currency !== 'BRL') return undefined;
  const lines = (text.match(LINE) ?? []).map((line) => line.replaceAll(/\D/g, ''));
  const fitting = lines.find((line) => getBoletoInfo(line, { referenceDate: ANY_DAY })?.amount === amount.minor);
  return fitting && formatBoleto(fitting);
}
