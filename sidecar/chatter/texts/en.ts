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
  channels: {
    call: 'Call',
    whatsapp: 'WhatsApp',
    letter: 'Letter',
  },
  outcomes: {
    talked: 'spoke with the customer',
    written: 'message sent',
    message_left: 'left a message',
    no_answer: 'no answer',
    wrong_contact: 'wrong contact',
  },
  consents: {
    given: (channel) => `The customer agreed to be contacted on ${channel}.`,
    takenBack: (channel) => `The customer no longer agrees to be contacted on ${channel}.`,
  },
  reason: (why) => `Reason: ${why}.`,
  reasons: {
    forgotten: 'forgot',
    invoice_not_received: 'did not receive the invoice',
    wrong_contact_data: 'wrong contact on file',
    missing_data_or_order: 'missing data or purchase order',
    wrong_amount_or_tax: 'wrong amount or tax',
    payment_trouble: 'technical trouble paying',
    product_or_service: 'problem with the product or service',
    return_or_credit_pending: 'return or credit pending',
    cash_flow: 'cash flow',
    own_process: 'internal process of the customer',
    refusal: 'refuses to pay',
    insolvency: 'insolvency or closing down',
    already_paid: 'says it has paid',
    other: 'other',
  },
};
