import { expect } from 'vitest';
import { OWED } from './hold-customers.ts';
import { oneLine, skeletonOf } from './skeleton.ts';
import type { Written } from './write-to.ts';

interface Expected {
  readonly tame: Written;
  readonly reaches: readonly string[];
  /** Where alone links may lead. */
  readonly origin: string;
}

/** Exactly one mail to exactly those shown, built like the tame one, saying what the preview said. */
export function expectUnharmed({ preview, reminder, mails, chatter }: Written, { tame, reaches, origin }: Expected) {
  expect(preview.blocked).toBeNull();
  expect(reminder).toMatchObject({ state: 'sent', outcome: null });
  const [mail, ...others] = mails;
  expect(others).toEqual([]);
  if (!mail) throw new Error('no mail arrived');

  const shown = preview.recipients.flatMap(({ email }) => email.split(', '));
  expect(spelled(shown)).toEqual(spelled(reaches));
  expect(spelled(mail.recipients)).toEqual(spelled(reaches));
  // Odoo 14 spells the header of a field that holds more than an address oddly; what it names must be among them.
  const named = mail.to.filter((address) => address.includes('@')).map((address) => address.replace(/>$/, ''));
  expect(spelled(reaches)).toEqual(expect.arrayContaining(spelled(named)));
  expect(headerNames(mail)).toEqual(headerNames(tame.mails[0]));

  expect(mail.subject).toBe(preview.subject);
  expect(mail.subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
  expect(mail.subject).not.toMatch(/\d,\d\d|R\$|d[íi]vida|venc|atras/i);

  const [arrived, like] = [skeletonOf(mail.html), skeletonOf(tame.mails[0]?.html ?? '')];
  expect(arrived.elements).toBe(like.elements);
  expect(arrived.text).toBe(skeletonOf(preview.html).text);
  expectOneOrigin(arrived.links, origin);
  expect(arrived.text).toContain(OWED.shown);
  expect(oneLine(mail.text)).toContain(OWED.shown);

  expect(skeletonOf(preview.html).elements).toBe(skeletonOf(tame.preview.html).elements);
  expect(skeletonOf(chatter).elements).toBe(skeletonOf(tame.chatter).elements);
  expect(skeletonOf(chatter).text).toBe(arrived.text);
}

function expectOneOrigin(links: readonly string[], origin: string): void {
  expect(links.map((link) => new URL(link).origin)).toEqual(links.map(() => origin));
}

/** However a server spells them: small letters, domains as people read them. */
function spelled(addresses: readonly string[]): string[] {
  return addresses.map((address) => address.toLowerCase().replace('@xn--caf-dma.', '@café.')).sort();
}

function headerNames(mail: Written['mails'][number] | undefined): string[] {
  return [...(mail?.headers ?? [])].sort();
}
