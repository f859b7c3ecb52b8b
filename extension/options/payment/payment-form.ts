import type { Language } from '../../../shared/contract/common.ts';
import { DEFAULT_PAYMENT_SETTINGS, type PaymentSettings } from '../../../shared/domain/payment/payment-settings.ts';
import type { SettingsForm } from '../versioned/settings-form.ts';
import { draftOf, type PaymentDraft } from './payment-draft.ts';
import { type PaymentProblems, readBank, readBoletoField, readCharges, readPix } from './payment-parts.ts';

/** What is typed amounts to; fit to save only without problems. */
export interface PaymentReading {
  readonly settings: PaymentSettings;
  readonly problems: PaymentProblems;
  /** As typed, blanks at the ends apart: what an unfinished draft is told from the saved by. */
  readonly typed: string;
}

/** Ways to pay and charges typed in `language`. */
export function paymentForm(language: Language): SettingsForm<PaymentSettings, PaymentDraft, PaymentReading> {
  return {
    defaults: DEFAULT_PAYMENT_SETTINGS,
    draftOf: (settings) => draftOf(settings, language),
    read: (draft) => readPayment(draft, language),
    isSame: ({ typed }, others) => typed === readPayment(draftOf(others, language), language).typed,
  };
}

export function readPayment(draft: PaymentDraft, language: Language): PaymentReading {
  const pix = readPix(draft.pix);
  const bank = readBank(draft.bank);
  const boletoField = readBoletoField(draft.boletoField);
  const charges = readCharges(draft.charges, language);
  return {
    settings: { pix: pix.value, bank: bank.value, boletoField: boletoField.value, charges: charges.value },
    problems: { ...pix.problems, ...bank.problems, ...boletoField.problems, ...charges.problems },
    typed: JSON.stringify(draft, (_, value: unknown) => (typeof value === 'string' ? value.trim() : value)),
  };
}
