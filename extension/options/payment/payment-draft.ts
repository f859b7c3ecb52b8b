import type { Language } from '../../../shared/contract/common.ts';
import type { PaymentSettings } from '../../../shared/domain/payment/payment-settings.ts';
import { formatNumber } from '../../i18n/parse-number.ts';
import type { NumberRange } from '../number-entry.ts';

/** Ways to pay as they are typed; what is left blank is not offered. */
export interface PaymentDraft {
  readonly pix: { readonly key: string; readonly merchantName: string; readonly merchantCity: string };
  readonly boletoField: string;
  /** `asOf`: `YYYY-MM-DD`; empty until the browser's field holds a day that exists. */
  readonly bank: { readonly lines: string; readonly asOf: string };
  readonly charges: {
    readonly contractClause: boolean;
    readonly finePercent: string;
    readonly monthlyInterestPercent: string;
  };
}

/** Hundredths of a percent, as the contract takes them. */
export const PERCENT_RANGE: NumberRange = { min: 0, max: 1000, decimals: 2 };

export function draftOf({ pix, boletoField, bank, charges }: PaymentSettings, language: Language): PaymentDraft {
  const written = (percent: number) => formatNumber(Math.round(percent * 100), language, PERCENT_RANGE.decimals);
  return {
    pix: pix ?? { key: '', merchantName: '', merchantCity: '' },
    boletoField: boletoField ?? '',
    bank: { lines: bank?.lines.join('\n') ?? '', asOf: bank?.asOf ?? '' },
    charges: {
      contractClause: charges.contractClause,
      finePercent: written(charges.finePercent),
      monthlyInterestPercent: written(charges.monthlyInterestPercent),
    },
  };
}
