/** Why a customer says it has not paid. */
export const REASON_CODES = [
  'forgotten',
  'invoice_not_received',
  'wrong_contact_data',
  'missing_data_or_order',
  'wrong_amount_or_tax',
  'payment_trouble',
  'product_or_service',
  'return_or_credit_pending',
  'cash_flow',
  'own_process',
  'refusal',
  'insolvency',
  'already_paid',
  'other',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];
