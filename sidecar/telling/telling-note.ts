import type { Language } from '../../shared/contract/common.ts';
import { noteHtml } from '../chatter/note-html.tsx';
import type { Company } from '../crm/crm.ts';
import { createFormats } from '../reminder-mail/formats.ts';
import { messageIdOf } from '../reminder-mail/message-id.ts';
import { recipientLocale } from '../reminder-mail/recipient-locale.ts';
import type { StoredNote, StoredTelling } from '../store/store.ts';

interface Telling {
  readonly telling: StoredTelling;
  readonly company: Pick<Company, 'language' | 'currency'>;
  readonly customerName: string;
  /** In minor units of the company's currency: what is late, or was paid late. */
  readonly minor: number;
  readonly salespersonId: number;
  readonly messageIdHost: string;
}

type Says = (name: string, amount: string, day: string) => string;

const SAYS: Readonly<Record<Language, Readonly<Record<StoredTelling['what'], Says>>>> = {
  'pt-BR': {
    late: (name, amount) => `${name} entrou em atraso: ${amount} vencidos.`,
    paid: (name, amount, day) => `${name} pôs as contas em dia em ${day}: pagou ${amount}.`,
  },
  en: {
    late: (name, amount) => `${name} turned late: ${amount} overdue.`,
    paid: (name, amount, day) => `${name} is up to date since ${day}: it paid ${amount}.`,
  },
  es: {
    late: (name, amount) => `${name} se atrasó: ${amount} vencidos.`,
    paid: (name, amount, day) => `${name} se puso al día el ${day}: pagó ${amount}.`,
  },
};

/** The line that tells a salesperson, with a Message-ID made from what it is about. */
export function noteOfTelling({
  telling,
  company,
  customerName,
  minor,
  salespersonId,
  messageIdHost,
}: Telling): StoredNote {
  const { companyId, customerId, what, about, on } = telling;
  const { language, locale } = recipientLocale(company.language);
  const { money, day } = createFormats(locale);
  const says = SAYS[language][what](customerName, money({ currency: company.currency, minor }), day(on));
  return {
    messageId: messageIdOf(`told:${companyId}:${customerId}:${what}:${about}`, messageIdHost),
    companyId,
    customerId,
    html: noteHtml(says, ''),
    by: undefined,
    tells: salespersonId,
    calledAt: undefined,
  };
}
