import { expect } from 'vitest';
import type { Reminder } from '../../../shared/contract/reminder.ts';
import type { ReceivedMail } from '../../support/inbox.ts';
import type { Debtor } from './make-debtors.ts';

const LOCALES = { pt_BR: 'pt-BR', en_US: 'en-US', es_ES: 'es-ES' } as const;
const GREETINGS = { pt_BR: 'Olá', en_US: 'Hello', es_ES: 'Hola' } as const;

/** One mail, at this customer's address alone, in its language, with its amounts as its language writes them, a subject that says none, and no word of another customer. */
export function expectItsMail(inbox: readonly ReceivedMail[], debtor: Debtor, reminder: Reminder | undefined): void {
  const { kind, n, name, email } = debtor;
  const language = kind.language ?? 'pt_BR';
  expect(reminder, name).toMatchObject({ state: 'sent', outcome: null });
  const mails = inbox.filter(({ messageId }) => messageId === reminder?.messageId);
  expect(mails.map(({ recipients }) => recipients)).toEqual([[email]]);
  for (const { subject, html } of mails) {
    const text = plain(html);
    expect(subject).toBe(reminder?.subject);
    expect(subject).not.toMatch(/\d[.,]\d\d|R\$/);
    expect(text).toContain(GREETINGS[language]);
    const money = new Intl.NumberFormat(LOCALES[language], { style: 'currency', currency: 'BRL' });
    const stated = 'mail' in kind.comesTo ? kind.comesTo.mail(n) : [];
    for (const amount of stated) expect(text, name).toContain(plain(money.format(amount)));
    for (const named of text.match(/Cliente \d+\/\d+/g) ?? []) expect(named).toBe(nameIn(name));
  }
}

const nameIn = (name: string) => name.match(/Cliente \d+\/\d+/)?.[0];
const plain = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/&nbsp;|\s+/g, ' ');
