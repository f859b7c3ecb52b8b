import { formatBoleto } from '@brazilian-utils/brazilian-utils/format-boleto';
import { getBoletoInfo } from '@brazilian-utils/brazilian-utils/get-boleto-info';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Money } from '../money/money.ts';

export interface BoletoDebt {
  readonly amount: Money;
  readonly dueDate: CalendarDate;
  /** Whether its document has no other instalment open. */
  readonly isAlone: boolean;
}

/** A boleto's line, spaces and dots in it or not: 47 digits, 48 of a public utility's. */
const LINE = /(?<!\d)\d(?:[ .-]*\d){46,47}(?!\d)/g;

/**
 * The line of the boleto that asks for exactly this debt, in the groups in which it is printed, among all that a text of
 * the CRM holds. Undefined when there is none: a boleto over what was open before a part was paid would collect too
 * much. One of several instalments is told by its due date too, lest one be paid twice.
 */
export function boletoFor(text: string, { amount, dueDate, isAlone }: BoletoDebt): string | undefined {
  if (amount.currency !== 'BRL') return undefined;
  // Its due date comes round every 9000 days: the one next to ours is meant.
  const referenceDate = new Date(`${dueDate}T00:00:00Z`);
  const lines = (text.match(LINE) ?? []).map((line) => line.replaceAll(/\D/g, ''));
  const fitting = lines.filter((line) => getBoletoInfo(line, { referenceDate })?.amount === amount.minor);
  const ofTheDay = fitting.find((line) => dueOf(line, referenceDate) === dueDate);
  const line = ofTheDay ?? (isAlone ? fitting.at(-1) : undefined);
  return line && formatBoleto(line);
}

function dueOf(line: string, referenceDate: Date): string | undefined {
  return getBoletoInfo(line, { referenceDate })?.expirationDate?.toISOString().slice(0, 10);
}
