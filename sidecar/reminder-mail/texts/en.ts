import { beforeDue } from './en/before-due.ts';
import { overdue } from './en/overdue.ts';
import { paid } from './en/paid.ts';
import type { MailTexts } from './mail-texts.ts';

export const en: MailTexts = {
  manners: { before_due: beforeDue, overdue, paid },
  greeting: (names) => (names ? `Hello ${names},` : 'Hello,'),
  isDue: (day) => `Due on ${day}`,
  wasDue: (day) => `Was due on ${day}`,
  seeAndPay: 'View and pay',
  creditsApplied: 'Your credits, already deducted above',
  paymentUnderWay: 'Payment on its way, already deducted above',
  fine: (percent) => `Late fee of ${percent}`,
  interest: (percent, days) => `Interest of ${percent} a month, ${days}\u00a0${days === 1 ? 'day' : 'days'}`,
  updatedAmount: 'Updated amount',
  totalUpdated: (day) => `Total updated to ${day}`,
  howToPay: 'How to pay',
  pix: 'Pix copia e cola',
  pixHint: (amount) =>
    `Copy the code into your bank’s app, or scan the QR code in the attached pix.png. The amount of ${amount} is already filled in.`,
  pixInOnePiece: 'The same code in one line, to copy:',
  boleto: (document) => `Boleto · ${document}`,
  bank: 'Bank transfer',
  total: 'Total',
  totalOpen: 'Total open',
  dueSoon: (documents) => `For your planning: ${documents}.`,
  dueSoonItem: (document, amount, day) => `${document}, ${amount}, is due on ${day}`,
  payOnline: (count) =>
    `Under “View and pay” you will find ${count === 1 ? 'the' : 'each'} invoice and the ways to pay it.`,
  askForCopy: 'To receive a copy or the payment details, simply reply to this e-mail.',
  alreadyPaid:
    'If you have already paid, please disregard this message. If you can, reply with the receipt and we will update our records right away.',
  answer: (phone) =>
    phone
      ? `If you have any questions, reply to this e-mail or call ${phone}.`
      : 'If you have any questions, simply reply to this e-mail.',
  team: 'Accounts receivable',
  taxId: (kind) => ({ cnpj: 'CNPJ', cpf: 'CPF', other: 'Tax ID' })[kind],
};
