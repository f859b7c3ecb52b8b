import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Language } from '../../shared/contract/common.ts';
import type { ReminderWords } from '../../shared/contract/reminder-edit.ts';
import { createFormats } from './formats.ts';
import type { MailContent, MailItem } from './mail-content.ts';
import { plainLine } from './plain-line.ts';
import type { RecipientLocale } from './recipient-locale.ts';
import { ReminderBody } from './reminder-body.tsx';
import { en } from './texts/en.ts';
import { es } from './texts/es.ts';
import type { MailTexts } from './texts/mail-texts.ts';
import { ptBR } from './texts/pt-BR.ts';
import { wordsOf } from './words-of.ts';

const TEXTS: Readonly<Record<Language, MailTexts>> = { 'pt-BR': ptBR, en, es };

/** A mail's subject and the HTML of its body, a fragment; whatever names and links hold, they stay text. */
export function renderReminder(
  content: MailContent,
  { language, locale }: RecipientLocale,
): { readonly subject: string; readonly words: ReminderWords; readonly html: string } {
  const texts = TEXTS[language];
  const safe: MailContent = {
    ...content,
    supplier: { ...content.supplier, name: plainLine(content.supplier.name) },
    recipientNames: content.recipientNames.map(plainLine),
    items: content.items.map(safeItem),
    dueSoon: content.dueSoon.map(safeItem),
  };
  const voice = { texts, formats: createFormats(locale) };
  const words = wordsOf(safe, voice);
  return {
    subject: words.subject,
    words,
    html: renderToString(h(ReminderBody, { content: safe, words, ...voice })),
  };
}

function safeItem(item: MailItem): MailItem {
  const link = item.link && /^https?:\/\//i.test(item.link) ? item.link : undefined;
  return { ...item, document: plainLine(item.document), link };
}
