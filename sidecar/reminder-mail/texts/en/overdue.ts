import type { MailTexts } from '../mail-texts.ts';

export const overdue: MailTexts['manners']['overdue'] = {
  neutral: {
    subject: (company, count) => (count === 1 ? `Your invoice with ${company}` : `Your invoices with ${company}`),
    opening: (count) =>
      count === 1
        ? 'We hope all is well. We have not found the payment for the invoice below yet. Things get busy, so this is just a reminder.'
        : `We hope all is well. We have not found the payment for the ${count} invoices below yet. Things get busy, so this is just a reminder.`,
    signOff: 'Thank you for working with us!',
  },
  brief: {
    subject: (company, count) =>
      count === 1 ? `A reminder about your invoice with ${company}` : `A reminder about your invoices with ${company}`,
    opening: (count) =>
      count === 1
        ? 'A short reminder: the payment for the invoice below does not appear in our records yet.'
        : `A short reminder: the payment for the ${count} invoices below does not appear in our records yet.`,
    signOff: 'Thank you!',
  },
  helpful: {
    subject: (company, count) => (count === 1 ? `Your invoice with ${company}` : `Your invoices with ${company}`),
    opening: (count) =>
      count === 1
        ? 'We hope all is well. The invoice below is still open, and we would like to understand whether something came up.'
        : `We hope all is well. The ${count} invoices below are still open, and we would like to understand whether something came up.`,
    closing: () =>
      'If a document is missing, if something needs correcting or if times are hard, please tell us: we would like to find a good solution with you.',
    signOff: 'Thank you for working with us!',
  },
  conciliatory: {
    subject: (company, count) =>
      count === 1
        ? `Shall we talk about your invoice with ${company}?`
        : `Shall we talk about your invoices with ${company}?`,
    opening: (count) =>
      count === 1
        ? 'We would like to settle the invoice below, which is still open, in a way that works for both of us.'
        : `We would like to settle the ${count} invoices below, which are still open, in a way that works for both of us.`,
    closing: () =>
      'We can agree on another date, on another way to pay, or on paying in parts. Tell us what fits your plans, and we will do our share.',
    signOff: 'You can count on us.',
  },
  firm: {
    subject: (company, count) =>
      count === 1 ? `A proposal for your invoice with ${company}` : `A proposal for your invoices with ${company}`,
    opening: (count) =>
      count === 1
        ? 'We have not received the payment for the invoice below, and we need to agree on a date for it with you. The amount takes into account all that we have received until today.'
        : `We have not received the payment for the ${count} invoices below, and we need to agree on a date for it with you. The amounts take into account all that we have received until today.`,
    closing: () =>
      'Is paying in one go too much right now? Reply with what would work for you: a new date, or instalments. We will put a proposal in writing and settle the details together.',
    signOff: 'We look forward to your answer. Thank you!',
  },
  factual: {
    subject: (company, count) =>
      count === 1
        ? `Information about your invoice with ${company}`
        : `Information about your invoices with ${company}`,
    opening: (count) =>
      count === 1
        ? 'With this e-mail we put on record that the invoice below is still open as of today.'
        : `With this e-mail we put on record that the ${count} invoices below are still open as of today.`,
    closing: () =>
      'So that nothing comes as a surprise: once 30 days have passed since the due date, our management decides case by case between a new date, instalments, a review of the terms for coming orders, and legal steps. We would rather find a solution before that: a payment is enough, or a reply with the date or proposal that you can manage.',
    signOff: 'Kind regards,',
  },
  final: {
    subject: (company, count) =>
      count === 1
        ? `Formal notice about your invoice with ${company}`
        : `Formal notice about your invoices with ${company}`,
    opening: (count, answerBy) =>
      count === 1
        ? `This is a formal notice about the invoice below, which is still open. We ask for its payment, or for a proposal of yours, by ${answerBy}, 10 business days from today.`
        : `This is a formal notice about the ${count} invoices below, which are still open. We ask for their payment, or for a proposal of yours, by ${answerBy}, 10 business days from today.`,
    closing: (answerBy) =>
      `After ${answerBy}, our management may decide on legal steps. That is not the way we wish for: a date or instalments agreed on by then are enough for us to keep settling this directly with you.`,
    signOff: 'Kind regards,',
  },
};
