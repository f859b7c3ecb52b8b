import type { MailTexts } from './mail-texts.ts';

export const en: MailTexts = {
  subject: (company, count) => (count === 1 ? `Your invoice with ${company}` : `Your invoices with ${company}`),
  greeting: (names) => `Hello ${names},`,
  opening: (tone, count) => {
    if (tone === 'presumes_forgetting') {
      return count === 1
        ? 'We hope all is well. We have not found the payment for the invoice below yet. Things get busy, so this is just a reminder.'
        : `We hope all is well. We have not found the payment for the ${count} invoices below yet. Things get busy, so this is just a reminder.`;
    }
    return count === 1
      ? 'We hope all is well. The invoice below is still open, and we would like to understand whether something came up.'
      : `We hope all is well. The ${count} invoices below are still open, and we would like to understand whether something came up.`;
  },
  wasDue: (day) => `Was due on ${day}`,
  seeAndPay: 'View and pay',
  creditsApplied: 'Your credits, already deducted above',
  paymentUnderWay: 'Payment on its way, already deducted above',
  total: 'Total open',
  dueSoon: (documents) => `For your planning: ${documents}.`,
  dueSoonItem: (document, amount, day) => `${document}, ${amount}, is due on ${day}`,
  payOnline: (count) =>
    `Under “View and pay” you will find ${count === 1 ? 'the' : 'each'} invoice and the ways to pay it.`,
  askForCopy: 'To receive a copy or the payment details, simply reply to this e-mail.',
  offer:
    'If a document is missing, if something needs correcting or if times are hard, please tell us: we would like to find a good solution with you.',
  alreadyPaid:
    'If you have already paid, please disregard this message. If you can, reply with the receipt and we will update our records right away.',
  answer: (phone) =>
    phone
      ? `If you have any questions, reply to this e-mail or call ${phone}.`
      : 'If you have any questions, simply reply to this e-mail.',
  thanks: 'Thank you for working with us!',
  team: 'Accounts receivable',
  taxId: (kind) => ({ cnpj: 'CNPJ', cpf: 'CPF', other: 'Tax ID' })[kind],
};
