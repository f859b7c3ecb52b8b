import { generatePixPayload } from '@brazilian-utils/brazilian-utils/generate-pix-payload';
import { type Money, toMajor } from '../money/money.ts';

/** Who is paid, as the bank's app shows it before paying. */
export interface PixReceiver {
  readonly key: string;
  readonly merchantName: string;
  readonly merchantCity: string;
}

export interface PixCharge extends PixReceiver {
  /** In reais: Pix knows no other currency. */
  readonly amount: Money;
  /** Up to 25 letters and digits, found again on the bank statement. */
  readonly txid: string;
}

/** How long the Central Bank's manual lets a BR Code's texts be. */
export const BR_CODE_LIMITS = { merchantName: 25, merchantCity: 15 } as const;

/** The text of a static BR Code ("Pix copia e cola") for one amount; undefined where there is none: no valid key, or nothing to pay in reais. */
export function brCode({ key, merchantName, merchantCity, amount, txid }: PixCharge): string | undefined {
  if (amount.currency !== 'BRL' || amount.minor <= 0) return undefined;
  const receiver = { key, merchantName: inAscii(merchantName), merchantCity: inAscii(merchantCity) };
  return generatePixPayload({ ...receiver, amount: toMajor(amount), txid }) ?? undefined;
}

/** A text as a BR Code carries it: without accents, in capitals. */
export function inAscii(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toUpperCase();
}
