import type { ChatterTexts } from './chatter-texts.ts';

export const en: ChatterTexts = {
  promise: (amount, day) => `Promise to pay: ${amount} by ${day}.`,
  dispute: (documents, cause) => `Dispute of ${documents}: ${cause}.`,
  pause: (day) => `Reminders paused until ${day}.`,
  doNotContact: 'Do not contact this customer about payments.',
  strategic: 'Strategic customer: after the due date its salesperson does the talking.',
  causes: {
    wrong_amount_or_tax: 'wrong amount or tax',
    missing_data_or_order: 'missing data or purchase order',
    product_or_service: 'problem with the product or service',
    return_or_credit_pending: 'return or credit pending',
    already_paid: 'says it has paid',
    other: 'another reason',
  },
  ended: (what, how) =>
    ({
      withdrawn: `${what}: ended.`,
      replaced: `${what}: replaced by another.`,
      kept: `${what}: kept.`,
      broken: `${what}: not kept in time.`,
    })[how],
  kinds: {
    promise: 'Promise to pay',
    dispute: 'Dispute',
    pause: 'Pause of reminders',
    do_not_contact: 'Mark “do not contact”',
    strategic: 'Mark “strategic customer”',
  },
};
