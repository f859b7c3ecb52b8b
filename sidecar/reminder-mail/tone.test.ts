import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../shared/domain/language.ts';
import type { Charges } from '../../shared/domain/money/charges.ts';
import { MANNERS, type Manner } from '../../shared/domain/reminder/manner.ts';
import { lintTone } from '../../shared/domain/tone/lint-tone.ts';
import { missingParts } from '../../shared/domain/tone/missing-parts.ts';
import type { MailContent } from './mail-content.ts';
import { MAILED_POLICIES, type Mail, mailIn, stepMail } from './testing/every-mail.ts';
import { invoices, someContent } from './testing/some-content.ts';

const money = (minor: number) => [{ currency: 'BRL', minor }];
const item = { document: 'FAT/2026/00123', dueDate: '2026-03-12', amount: { currency: 'BRL', minor: 10_00 } } as const;
const link = 'https://crm.example/my/invoices/2?access_token=ABCDEF';

const PIX_CODE =
  '00020126360014br.gov.bcb.pix0114112223330001815204000053039865405' +
  '10.385802BR5919EM DIA DEMONSTRACAO6009SAO PAULO62290525EMDIA0123456789ABCDEF012363041D3D';
const CHARGED: Charges = {
  fine: { currency: 'BRL', minor: 20 },
  interest: { currency: 'BRL', minor: 18 },
  total: { currency: 'BRL', minor: 10_38 },
  reasons: [
    { rule: 'consumer_fine_cap', percent: 2, agreedPercent: 10 },
    { rule: 'interest', monthlyPercent: 1, days: 55 },
  ],
};

/** Every block a mail may have, and none. */
const SHAPES: readonly (readonly [string, Partial<MailContent>])[] = [
  ['of several invoices', {}],
  ['of one invoice', { items: [{ ...item, link: undefined }] }],
  ['with a link', { items: [{ ...item, link }] }],
  [
    'with links and none',
    {
      items: [
        { ...item, link },
        { ...item, document: 'FAT/2026/00124', link: undefined },
      ],
    },
  ],
  ['with credits and payments on their way', { credits: money(5_00), clearing: money(1_00) }],
  ['with what is due soon', { dueSoon: [{ ...item, dueDate: '2026-03-20', link: undefined }] }],
  [
    'with every way to pay, and charges',
    {
      items: [{ ...item, link, boleto: '00190.00009 01149.718601 68524.522114 6 75860000102656', charges: CHARGED }],
      totals: [CHARGED.total],
      chargedOn: '2026-03-29',
      payment: { pix: { code: PIX_CODE, amount: CHARGED.total }, bank: ['BANCO DO BRASIL (001)', 'Agência 1234-5'] },
    },
  ],
  ['without a phone', { supplier: { ...someContent().supplier, phone: undefined } }],
  ['to shouting names', { recipientNames: ['METALURGICA VERGONHA', 'DÉBORA'] }],
];

/** The first day on which a manner may be used, and days on which it still may. */
const DAYS: Readonly<Partial<Record<Manner['tone'], readonly number[]>>> = {
  firm: [15, 29, 60],
  factual: [20, 29, 30, 60],
  final: [30, 45],
};
const EVERY_DAY = [1, 15, 16, 29, 30, 60];

/** What the linter refuses or would say more kindly; a measure that a factual mail announces for after the thirtieth day is the one thing it may keep. */
function faultsOf({ content, language, subject, html, step }: Mail): string[] {
  const { supplier, recipientNames, items, payment } = content;
  const own = [...payment.bank, ...(payment.pix ? [payment.pix.code] : [])];
  const names = [supplier.name, ...recipientNames, ...items.map(({ document }) => document), ...own];
  const found = lintTone({ subject, body: html, language, channel: 'email', step, verbatim: names }).filter(
    ({ rule, severity }) => !(content.manner.tone === 'factual' && rule === 'firm_measure' && severity === 'warn'),
  );
  const missing = missingParts({
    body: html,
    context: { step, channel: 'email', language, supplier: content.supplier },
  });
  return [...found, ...missing].map(({ rule }) => rule);
}

const changed = (mail: Mail, from: string, to: string): Mail => {
  expect(mail.html).toContain(from);
  return { ...mail, html: mail.html.replace(from, to) };
};

describe('the words of a policy’s mails', () => {
  it('are of steps in every preset', () => {
    const ids = MAILED_POLICIES.map(({ policy, steps }) => [policy, steps.map(({ id }) => id).join(' ')]);
    expect(Object.fromEntries(ids)).toEqual({
      'standard-b2b': 'P1 P2 R1 R2 R5 R7 R8 OK',
      light: 'P2 R1 R2 OK',
      attentive: 'P1 P2 R1 R2 R5 R7 R8 OK',
      strategic: 'P1 P2 R1 R2 R5 R7 R8 OK',
      fintera: 'P1 P2 R2',
      agreement: 'A1 A2',
    });
  });

  it.each(MAILED_POLICIES)(
    '$policy, in $language, of $count, hurt nobody and lack nothing',
    ({ steps, language, count }) => {
      const faults = steps.map((step) => [step.id, ...faultsOf(stepMail(step, language, invoices(count)))]);
      expect(faults).toEqual(steps.map(({ id }) => [id]));
    },
  );

  it.each(MAILED_POLICIES)(
    '$policy, in $language, of $count, are never the same twice',
    ({ steps, language, count }) => {
      const bodies = steps.map((step) => stepMail(step, language, invoices(count)).html);
      expect(new Set(bodies).size).toBe(steps.length);
    },
  );

  it('would not pass if one of them threatened, or left out who has paid or who is asking', () => {
    const mail = mailIn({ occasion: 'overdue', tone: 'firm' }, 15, 'pt-BR', invoices(1));
    expect(faultsOf(mail)).toEqual([]);
    expect(faultsOf(changed(mail, 'Aguardamos o seu retorno.', 'Pague em 24 horas ou vamos ao cartório.'))).toEqual(
      expect.arrayContaining(['countdown']),
    );
    expect(faultsOf(changed(mail, 'Se já pagou, por favor desconsidere', 'Leia'))).toEqual(['already_paid']);
    expect(faultsOf(changed(mail, '11.222.333/0001-81', ''))).toEqual(['supplier_tax_id']);
    expect(faultsOf({ ...mail, subject: 'Fatura vencida de R$ 10,00' })).toEqual([
      'debt_in_opening',
      'amount_in_opening',
    ]);
  });
});

describe.each(LANGUAGES)('the words of every manner, in %s,', (language) => {
  const mails = (sketch: Partial<MailContent>, manners = MANNERS) =>
    manners.flatMap((manner) =>
      (DAYS[manner.tone] ?? EVERY_DAY).map((daysLate) => mailIn(manner, daysLate, language, sketch)),
    );

  it.each(SHAPES)('%s, hurt nobody and lack nothing', (_, sketch) => {
    for (const mail of mails(sketch)) expect([mail.content.manner, faultsOf(mail)]).toEqual([mail.content.manner, []]);
  });

  it('say who is writing', () => {
    for (const { html, content } of mails({})) {
      for (const part of [content.supplier.name, content.supplier.address, content.supplier.taxId]) {
        expect(html).toContain(part);
      }
    }
  });

  it('have a subject of their own, but that help is offered under the one of the first reminder', () => {
    const subjects = mails({}).map(({ subject }) => subject);
    expect(new Set(subjects).size).toBe(MANNERS.length - 1);
  });

  it('before the due date know nothing of debts, and have nothing to disregard', () => {
    const before = mails(
      invoices(3),
      MANNERS.filter(({ occasion }) => occasion === 'before_due'),
    );
    expect(before.length).toBeGreaterThan(0);
    for (const { subject, html } of before) {
      expect(subject + html).not.toMatch(
        /venceu|venció|was due|abert|pendient|\bopen\b|overdue|atras|late\b|dívida|débito|deuda|debt|desconsider|disregard|ignor/i,
      );
    }
  });

  it('of thanks ask for nothing and list nothing', () => {
    const [thanks] = mails(invoices(3), [{ occasion: 'paid', tone: 'thankful' }]);
    expect(thanks?.html).not.toMatch(/<table|FAT|R\$|href|desconsider|disregard|ignor/i);
  });
});
