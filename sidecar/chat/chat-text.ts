import type { Language } from '../../shared/contract/common.ts';
import { TEXTS } from '../reminder-mail/render-reminder.ts';
import { type Supplier, taxIdKind } from '../reminder-mail/supplier.ts';

interface ChatWords {
  /** Read by whoever sees it arrive: no amount, nothing of a debt. */
  greeting(name: string, company: string): string;
  readonly help: string;
  details(links: readonly string[]): string;
  readonly alreadyPaid: string;
  answer(phone: string | undefined): string;
}

const WORDS: Readonly<Record<Language, ChatWords>> = {
  'pt-BR': {
    greeting: (name, company) => `Olá, ${name}! Aqui é a equipe financeira da ${company}. Podemos falar por aqui?`,
    help: 'Se algo dificultou, conte para a gente: vemos juntos outra forma ou outro prazo.',
    details: (links) =>
      links.length > 0
        ? `Os detalhes e as formas de pagamento estão aqui:\n${links.join('\n')}`
        : 'Respondendo por aqui, enviamos os detalhes e as formas de pagamento.',
    alreadyPaid: 'Se já pagou, por favor desconsidere esta mensagem.',
    answer: (phone) =>
      phone ? `Qualquer dúvida, responda por aqui ou ligue para ${phone}.` : 'Qualquer dúvida, responda por aqui.',
  },
  en: {
    greeting: (name, company) => `Hello, ${name}! This is the finance team of ${company}. May we write to you here?`,
    help: 'If something got in the way, tell us: together we find another way or another date.',
    details: (links) =>
      links.length > 0
        ? `Details and ways to pay are here:\n${links.join('\n')}`
        : 'Reply here and we send you the details and the ways to pay.',
    alreadyPaid: 'If you have already paid, please disregard this message.',
    answer: (phone) =>
      phone ? `If you have any questions, reply here or call ${phone}.` : 'If you have any questions, reply here.',
  },
  es: {
    greeting: (name, company) =>
      `Hola, ${name}. Le escribe el equipo de finanzas de ${company}. ¿Podemos hablar por aquí?`,
    help: 'Si algo lo dificultó, cuéntenos: vemos juntos otra forma u otro plazo.',
    details: (links) =>
      links.length > 0
        ? `Los detalles y las formas de pago están aquí:\n${links.join('\n')}`
        : 'Si responde por aquí, le enviamos los detalles y las formas de pago.',
    alreadyPaid: 'Si ya pagó, por favor ignore este mensaje.',
    answer: (phone) =>
      phone ? `Por cualquier duda, responda por aquí o llame al ${phone}.` : 'Por cualquier duda, responda por aquí.',
  },
};

interface About {
  readonly customerName: string;
  readonly supplier: Supplier;
  readonly language: Language;
  /** A letter that presumes forgetting offers no help. */
  readonly offersHelp: boolean;
  /** The customer's own pages of what it is about. */
  readonly links: readonly string[];
}

/** The short form of a letter, as plain text: it names no amount and no debt, since a telephone is looked at by others too (CDC art. 42). */
export function chatText({ customerName, supplier, language, offersHelp, links }: About): string {
  const says = WORDS[language];
  const { name, taxId, address, phone } = supplier;
  return [
    says.greeting(customerName, name),
    ...(offersHelp ? [says.help] : []),
    says.details(links),
    `${says.alreadyPaid} ${says.answer(phone)}`,
    `${name} · ${TEXTS[language].taxId(taxIdKind(taxId))} ${taxId} · ${address}`,
  ].join('\n\n');
}
