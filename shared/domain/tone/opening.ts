import type { Span } from './readable-text.ts';

export type ToneChannel = 'email' | 'whatsapp' | 'sms' | 'call' | 'letter';

/** How much of a message a locked phone may show. */
const LONGEST_OPENING = 160;
const AMOUNT =
  /(?:\b(?:r|us|mx))?[$€£]\s{0,3}\d[\d.,]{0,20}|\b(?:brl|usd|eur|gbp|mxn|ars|clp|cop|pen|uyu)\s{0,3}\d[\d.,]{0,20}|(?<![\d.,])\d[\d.,]{0,20}\s{0,3}(?:[€£]|(?:reais|real|dolares|dollars?|euros?|pesos?|pounds?|brl|usd|eur|gbp|mxn)\b)|(?<![\d.,/])\d{1,3}(?:[.,]\d{3}){0,5}[.,]\d{2}(?![.,/]?\d)/g;

/** How far into a part of a message anyone may read who only sees it arrive: a whole subject, the first line of a chat, nothing of a body that has a subject. */
export function openingEnd(text: string, part: 'subject' | 'body', channel: ToneChannel): number {
  if (part === 'subject') return text.length;
  if (channel !== 'whatsapp' && channel !== 'sms') return 0;
  const begin = text.length - text.trimStart().length;
  const line = text.indexOf('\n', begin);
  return Math.min(line < 0 ? text.length : line, begin + LONGEST_OPENING);
}

/** Amounts of money in a folded text, with or without the currency. */
export function amountsIn(text: string): Span[] {
  return [...text.matchAll(AMOUNT)].map(({ 0: amount, index }) => ({ start: index, end: index + amount.length }));
}
