import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Language } from '../../shared/contract/common.ts';
import { createFormats } from './formats.ts';
import { documentCount, type MailContent, type MailItem } from './mail-content.ts';
import { plainLine } from './plain-line.ts';
import type { RecipientLocale } from './recipient-locale.ts';
import { ReminderBody } from './reminder-body.tsx';
import { en } from './texts/en.ts';
import { es } from './texts/es.ts';
import type { MailTexts } from './texts/mail-texts.ts';
import { mannerTexts } from './texts/manner-texts.ts';
import { ptBR } from './texts/pt-BR.ts';

const TEXTS: Readonly<Record<Language, MailTexts>> = { 'pt-BR': ptBR, en, es };

/** A mail's subject and the HTML of its body, a fragment; whatever names and links hold, they stay text. */
export function renderReminder(
  content: MailContent,
  { language, locale }: RecipientLocale,
): { readonly subject: string; readonly html: string } {
  const texts = TEXTS[language];
  const safe: MailContent = {
    ...content,
    supplier: { ...content.supplier, name: plainLine(content.supplier.name) },
    recipientNames: content.recipientNames.map(plainLine),
    items: content.items.map(safeItem),
    dueSoon: content.dueSoon.map(safeItem),
    payment: { ...content.payment, bank: content.payment.bank.map(plainLine) },
  };
  return {
    subject: mannerTexts(texts, safe.manner).subject(safe.supplier.name, documentCount(safe.items)),
    html: renderToString(h(ReminderBody, { content: safe, texts, formats: createFormats(locale) })),
  };
}

function safeItem(item: MailItem): MailItem {
  const link = item.link && /^https?:\/\//i.test(item.link) ? item.link : undefined;
  return { ...item, document: plainLine(item.document), link };
}
