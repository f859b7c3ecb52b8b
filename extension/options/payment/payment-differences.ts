import { parseCalendarDate } from '../../../shared/domain/calendar/calendar-date.ts';
import type { OptionsWords } from '../../i18n/options-words.ts';
import type { Difference } from '../versioned/version-conflict.tsx';
import type { PaymentDraft } from './payment-draft.ts';

const NOTHING = '—';

/** The fields in which two ways to be paid differ. */
export function paymentDifferences(mine: PaymentDraft, theirs: PaymentDraft, words: OptionsWords): Difference[] {
  const others = new Map(described(theirs, words));
  return described(mine, words)
    .map(([field, text]) => ({ field, mine: text || NOTHING, theirs: others.get(field) || NOTHING }))
    .filter((one) => one.mine !== one.theirs);
}

function described({ pix, boletoField, bank, charges }: PaymentDraft, { o, day }: OptionsWords): [string, string][] {
  const asOf = parseCalendarDate(bank.asOf);
  return [
    [`Pix · ${o('payment.key')}`, pix.key],
    [`Pix · ${o('payment.merchantName')}`, pix.merchantName],
    [`Pix · ${o('payment.merchantCity')}`, pix.merchantCity],
    [o('payment.boleto'), boletoField],
    [o('payment.bank'), bank.lines.replaceAll('\n', ' · ')],
    [o('payment.bank.asOf'), asOf ? day(asOf, '') : ''],
    [o('payment.charges'), o(charges.contractClause ? 'payment.differs.on' : 'payment.differs.off')],
    [o('payment.finePercent'), charges.finePercent],
    [o('payment.monthlyInterestPercent'), charges.monthlyInterestPercent],
  ];
}
