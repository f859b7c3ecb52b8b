import type { Language } from '../../shared/contract/common.ts';
import type { Letter } from '../../shared/contract/letter.ts';
import type { ReminderWords } from '../../shared/contract/reminder-edit.ts';
import type { CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import { createFormats } from '../reminder-mail/formats.ts';
import { isPayable, type MailContent, type MailItem, type Voice } from '../reminder-mail/mail-content.ts';
import { pixPicture } from '../reminder-mail/pix-picture.ts';
import type { RecipientLocale } from '../reminder-mail/recipient-locale.ts';
import { TEXTS } from '../reminder-mail/render-reminder.ts';
import { taxIdKind } from '../reminder-mail/supplier.ts';
import { mannerTexts } from '../reminder-mail/texts/manner-texts.ts';
import { LETTER_WORDS } from './letter-texts.ts';

interface About extends RecipientLocale {
  readonly content: MailContent;
  readonly words: ReminderWords;
  readonly customerName: string;
  readonly address: readonly string[];
  readonly today: CalendarDate;
}

/** What a mail would say, as a letter: the same words and amounts, its own ways to answer. */
export function letterOf({ content, words, customerName, address, today, language, locale }: About): Letter {
  const voice = { texts: TEXTS[language], formats: createFormats(locale) };
  const { texts, formats } = voice;
  const { supplier, items, manner, credits, clearing, totals, chargedOn, payment } = content;
  const says = LETTER_WORDS[language];
  const { name, taxId, phone, email } = supplier;
  const own = mannerTexts(texts, manner);
  const open = manner.occasion === 'overdue' ? texts.totalOpen : texts.total;
  return {
    language,
    sender: `${name} · ${supplier.address}`,
    recipient: [customerName, ...address],
    day: formats.day(today),
    subject: words.subject,
    opening: [says.toWhom(customerName), ...paragraphs(words.opening)],
    items: items.map((item) => toItem(item, manner.occasion === 'overdue' ? texts.wasDue : texts.isDue, voice)),
    deductions: [
      ...credits.map((amount) => ({ label: texts.creditsApplied, amount: formats.money(amount) })),
      ...clearing.map((amount) => ({ label: texts.paymentUnderWay, amount: formats.money(amount) })),
    ],
    totals: totals.map((total) => ({
      label: chargedOn ? texts.totalUpdated(formats.day(chargedOn)) : open,
      amount: formats.money(total),
    })),
    waysTitle: texts.howToPay,
    ways: waysOf(content, voice, language),
    pixPicture: payment.pix ? pictureOf(payment.pix.code) : null,
    closing: [
      ...paragraphs(words.closing),
      ...(items.every((item) => isPayable({ ...item, link: undefined }, payment)) ? [] : [says.askForCopy(email)]),
      ...(manner.occasion === 'overdue' ? [says.alreadyPaid] : []),
      says.answer(phone, email),
    ],
    signature: [own.signOff, `${texts.team} · ${name}`],
    footer: [
      `${name} · ${texts.taxId(taxIdKind(taxId))} ${taxId}`,
      supplier.address,
      [phone, email].filter(Boolean).join(' · '),
    ],
  };
}

const paragraphs = (text: string): string[] => text.split('\n\n').filter((one) => one.trim() !== '');

function toItem(
  { document, dueDate, amount, charges }: MailItem,
  due: (day: string) => string,
  { texts, formats }: Voice,
): Letter['items'][number] {
  const shown = charges ? [{ label: texts.updatedAmount, amount: formats.money(charges.total) }] : [];
  return { document, due: due(formats.day(dueDate)), amount: formats.money(amount), charges: shown };
}

function waysOf({ payment: { pix, bank }, items }: MailContent, { texts, formats }: Voice, language: Language) {
  const boletos = items.flatMap(({ boleto, document }) =>
    boleto ? [{ title: texts.boleto(document), lines: [boleto] }] : [],
  );
  return [
    ...(pix ? [{ title: 'Pix', lines: [LETTER_WORDS[language].scan(formats.money(pix.amount))] }] : []),
    ...boletos,
    ...(bank.length > 0 ? [{ title: texts.bank, lines: [...bank] }] : []),
  ];
}

function pictureOf(code: string): string {
  const { mimeType, content } = pixPicture(code);
  return `data:${mimeType};base64,${Buffer.from(content).toString('base64')}`;
}
