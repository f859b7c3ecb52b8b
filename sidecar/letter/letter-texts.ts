import type { Language } from '../../shared/contract/common.ts';

interface LetterWords {
  readonly toWhom: (name: string) => string;
  readonly scan: (amount: string) => string;
  readonly askForCopy: (email: string) => string;
  readonly alreadyPaid: string;
  readonly answer: (phone: string | undefined, email: string) => string;
}

/** What a letter says otherwise than a mail: nobody answers to it by a click, and nothing hangs on it. */
export const LETTER_WORDS: Readonly<Record<Language, LetterWords>> = {
  'pt-BR': {
    toWhom: (name) => `Prezados da ${name},`,
    scan: (amount) => `Leia o QR Code com o aplicativo do banco: o valor de ${amount} já vem preenchido.`,
    askForCopy: (email) => `Para receber a 2ª via ou os dados para pagamento, escreva para ${email}.`,
    alreadyPaid: 'Se já pagou, por favor desconsidere esta carta.',
    answer: (phone, email) =>
      phone
        ? `Qualquer dúvida, ligue para ${phone} ou escreva para ${email}.`
        : `Qualquer dúvida, escreva para ${email}.`,
  },
  en: {
    toWhom: (name) => `To ${name},`,
    scan: (amount) => `Read the QR code with your bank’s app: the amount of ${amount} is already in it.`,
    askForCopy: (email) => `For a copy of the invoice or the payment details, write to ${email}.`,
    alreadyPaid: 'If you have already paid, please disregard this letter.',
    answer: (phone, email) =>
      phone
        ? `If you have any questions, call ${phone} or write to ${email}.`
        : `If you have any questions, write to ${email}.`,
  },
  es: {
    toWhom: (name) => `Señores de ${name}:`,
    scan: (amount) => `Lea el código QR con la aplicación del banco: el importe de ${amount} ya está incluido.`,
    askForCopy: (email) => `Para recibir un duplicado o los datos de pago, escriba a ${email}.`,
    alreadyPaid: 'Si ya pagó, por favor ignore esta carta.',
    answer: (phone, email) =>
      phone ? `Por cualquier duda, llame al ${phone} o escriba a ${email}.` : `Por cualquier duda, escriba a ${email}.`,
  },
};
