import { z } from 'zod';
import { type PaymentSettings, paymentProblems } from '../domain/payment/payment-settings.ts';
import { Day } from './common.ts';
import { refusing, Versioned } from './versioned.ts';

const Line = (longest: number) => z.string().trim().min(1).max(longest);
/** A fine above a tenth of the debt is void (Decreto 22.626/33, art. 9); a consumer's is capped wherever it is worked out. */
const Percent = z.number().min(0).max(10);

export const PaymentSettingsShape = z.object({
  pix: z.object({ key: Line(77), merchantName: Line(60), merchantCity: Line(60) }).nullable(),
  bank: z.object({ lines: z.array(Line(80)).min(1).max(8), asOf: Day }).nullable(),
  boletoField: z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,62}$/)
    .nullable(),
  charges: z.object({ contractClause: z.boolean(), finePercent: Percent, monthlyInterestPercent: Percent }),
});

/** Refused where no bank's app could read the Pix. */
export const PaymentSettingsSchema: z.ZodType<PaymentSettings, PaymentSettings> = PaymentSettingsShape.superRefine(
  refusing(paymentProblems),
);

export const VersionedPayment = Versioned.extend({ payment: PaymentSettingsSchema });
export type VersionedPayment = z.infer<typeof VersionedPayment>;
