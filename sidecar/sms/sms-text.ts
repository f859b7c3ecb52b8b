import type { Language } from '../../shared/contract/common.ts';
import type { Occasion } from '../../shared/domain/reminder/occasion.ts';
import { TEXTS } from '../reminder-mail/render-reminder.ts';
import { type Supplier, taxIdKind } from '../reminder-mail/supplier.ts';

interface SmsWords {
  /** Read by whoever sees it arrive: no amount, nothing of a debt. */
  greeting(name: string, company: string): string;
  readonly thanks: string;
  details(link: string): string;
  /** Where there is no page to be seen. */
  readonly onRequest: string;
  readonly alreadyPaid: string;
  call(phone: string): string;
  write(email: string): string;
}

const WORDS: Readonly<Record<Language, SmsWords>> = {
  'pt-BR': {
    greeting: (name, company) => `Olá, ${name}! Aqui é a equipe financeira da ${company}.`,
    thanks: 'Recebemos o seu pagamento. Obrigado!',
    details: (link) => `Detalhes e formas de pagamento: ${link}`,
    onRequest: 'Enviamos os detalhes e as formas de pagamento a quem pedir.',
    alreadyPaid: 'Se já pagou, por favor desconsidere esta mensagem.',
    call: (phone) => `Qualquer dúvida, ligue para ${phone}.`,
    write: (email) => `Qualquer dúvida, escreva para ${email}.`,
  },
  en: {
    greeting: (name, company) => `Hello, ${name}! This is the finance team of ${company}.`,
    thanks: 'We received your payment. Thank you!',
    details: (link) => `Details and ways to pay: ${link}`,
    onRequest: 'Ask us for the details and the ways to pay.',
    alreadyPaid: 'If you have already paid, please disregard this message.',
    call: (phone) => `If you have any questions, call ${phone}.`,
    write: (email) => `If you have any questions, write to ${email}.`,
  },
  es: {
    greeting: (name, company) => `Hola, ${name}. Le escribe el equipo de finanzas de ${company}.`,
    thanks: 'Recibimos su pago. ¡Gracias!',
    details: (link) => `Detalles y formas de pago: ${link}`,
    onRequest: 'Pídanos los detalles y las formas de pago.',
    alreadyPaid: 'Si ya pagó, por favor ignore este mensaje.',
    call: (phone) => `Por cualquier duda, llame al ${phone}.`,
    write: (email) => `Por cualquier duda, escriba a ${email}.`,
  },
};

interface About {
  readonly customerName: string;
  readonly supplier: Supplier;
  readonly language: Language;
  readonly occasion: Occasion;
  /** The customer's own page of what it is about; undefined where the CRM has none. */
  readonly link: string | undefined;
}

/** A reminder as one line of plain text: it names no amount and no debt, since a telephone is looked at by others too (CDC art. 42), and says who sends it in full (art. 42-A). Nobody can answer it, so it says where to. */
export function smsText({ customerName, supplier, language, occasion, link }: About): string {
  const says = WORDS[language];
  const { name, taxId, address, phone, email } = supplier;
  const answer = phone ? says.call(phone) : says.write(email);
  const asks = [link ? says.details(link) : says.onRequest, says.alreadyPaid];
  return [
    says.greeting(customerName, name),
    ...(occasion === 'paid' ? [says.thanks] : asks),
    answer,
    `${name}, ${TEXTS[language].taxId(taxIdKind(taxId))} ${taxId}, ${address}.`,
  ]
    .join(' ')
    .replaceAll(/\s+/g, ' ');
}
