import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Language } from '../../shared/contract/common.ts';
import type { ReminderWords } from '../../shared/contract/reminder-edit.ts';
import { plainLine } from '../../shared/domain/text/plain-line.ts';
import { createFormats } from './formats.ts';
import type { MailContent, MailItem } from './mail-content.ts';
import type { RecipientLocale } from './recipient-locale.ts';
import { ReminderBody } from './reminder-body.tsx';
import type { Supplier } from './supplier.ts';
import { en } from './texts/en.ts';
import { es } from './texts/es.ts';
import type { MailTexts } from './texts/mail-texts.ts';
import { ptBR } from './texts/pt-BR.ts';
import { wordsOf } from './words-of.ts';

/** Street, complement, city, state and postal code. */
const LONGEST_ADDRESS = 300;
/** Of longer ones some mail programs open only the beginning. */
const LONGEST_LINK = 2000;

const TEXTS: Readonly<Record<Language, MailTexts>> = { 'pt-BR': ptBR, en, es };

export const mailTextsIn = (language: Language): MailTexts => TEXTS[language];

/** A mail's subject and the HTML of its body, a fragment; whatever names and links hold, they stay text. */
export function renderReminder(
  content: MailContent,
  { language, locale }: RecipientLocale,
): { readonly subject: string; readonly words: ReminderWords; readonly html: string } {
  const texts = TEXTS[language];
  const safe: MailContent = {
    ...content,
    supplier: safeSupplier(content.supplier),
    recipientNames: content.recipientNames.map((name) => plainLine(name)).filter(Boolean),
    items: content.items.map(safeItem),
    dueSoon: content.dueSoon.map(safeItem),
    payment: { ...content.payment, bank: content.payment.bank.map((line) => plainLine(line)) },
  };
  const voice = { texts, formats: createFormats(locale) };
  const words = wordsOf(safe, voice);
  return {
    subject: words.subject,
    words,
    html: renderToString(h(ReminderBody, { content: safe, words, ...voice })),
  };
}

function safeSupplier({ name, address, taxId, email, phone }: Supplier): Supplier {
  return {
    name: plainLine(name),
    address: plainLine(address, LONGEST_ADDRESS),
    taxId: plainLine(taxId),
    email: plainLine(email),
    phone: phone && plainLine(phone),
  };
}

function safeItem(item: MailItem): MailItem {
  const link = item.link && item.link.length <= LONGEST_LINK && /^https?:\/\//i.test(item.link) ? item.link : undefined;
  return { ...item, document: plainLine(item.document), link };
}
