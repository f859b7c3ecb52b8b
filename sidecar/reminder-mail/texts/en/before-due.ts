import type { MailTexts } from '../mail-texts.ts';

export const beforeDue: MailTexts['manners']['before_due'] = {
  cordial: {
    subject: (company, count) =>
      count === 1 ? `For your calendar: invoice with ${company}` : `For your calendar: invoices with ${company}`,
    opening: (count) =>
      count === 1
        ? 'Just to make planning easier, here is the invoice that is coming due.'
        : `Just to make planning easier, here are the ${count} invoices that are coming due.`,
    closing: () =>
      'Is a document, an order number or a correction missing before you can release the payment? Let us know, and we will sort it out in time.',
    signOff: 'Thank you for working with us!',
  },
  brief: {
    subject: (company, count) =>
      count === 1 ? `Reminder: your invoice with ${company}` : `Reminder: your invoices with ${company}`,
    opening: (count) =>
      count === 1
        ? 'A quick reminder: the invoice below is due soon.'
        : `A quick reminder: the ${count} invoices below are due soon.`,
    signOff: 'Thank you, and have a good day!',
  },
};
