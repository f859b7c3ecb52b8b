import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../shared/contract/common.ts';
import { MAIL_TONES } from '../../shared/domain/reminder/manner.ts';
import type { MailContent } from './mail-content.ts';
import { recipientLocale } from './recipient-locale.ts';
import { renderReminder } from './render-reminder.ts';
import { sender } from './sender.ts';
import { styles } from './styles.ts';
import { invoices, someContent } from './testing/some-content.ts';
import { textOf } from './testing/text-of.ts';

const ptBR = recipientLocale('pt_BR');
const bodyOf = (sketch: Partial<MailContent> = {}, locale = ptBR) => renderReminder(someContent(sketch), locale).html;

describe('a reminder', () => {
  it('names every document, when it was due, its amount, and one total per currency', () => {
    const text = textOf(bodyOf());
    expect(text).toContain('Olá, Débora,');
    expect(text).toContain('FAT/1 R$ 1.234,56 Venceu em 12 de março de 2026');
    expect(text).toContain('FAT/2 US$ 99,00 Venceu em 13 de março de 2026');
    expect(text).toContain('Total em aberto R$ 1.234,56 Total em aberto US$ 99,00');
  });

  it.each([
    ['en_US', 'March 12, 2026', 'R$1,234.56'],
    ['en_GB', '12 March 2026', 'R$1,234.56'],
    ['es_MX', '12 de marzo de 2026', 'BRL 1,234.56'],
    ['pt_BR', '12 de março de 2026', 'R$ 1.234,56'],
  ])('writes days and money as a reader of %s does', (language, day, amount) => {
    const text = textOf(bodyOf({}, recipientLocale(language)));
    expect(text).toContain(day);
    expect(text).toContain(amount);
  });

  it.each(LANGUAGES)('in %s offers a way to answer, excuses who has paid, and says who is asking', (language) => {
    for (const tone of MAIL_TONES.overdue) {
      const manner = { occasion: 'overdue', tone } as const;
      const text = textOf(bodyOf({ manner }, { language, locale: language }));
      expect(text).toMatch(/responda|reply/);
      expect(text).toMatch(/responda a este|reply to this/);
      expect(text).toMatch(/Se já pagou|If you have already paid|Si ya pagó/);
      expect(text).toContain('Em Dia Demonstração Ltda · CNPJ 11.222.333/0001-81');
      expect(text).toContain('Rua das Acácias, 120, São Paulo, SP');
    }
  });

  it.each(LANGUAGES)('in %s has a subject without amounts or a word of debt', (language) => {
    const { subject } = renderReminder(someContent(), { language, locale: language });
    expect(subject).toContain('Em Dia Demonstração Ltda');
    expect(subject).not.toMatch(/\d|R\$|venc|atras|abert|cobran|overdue|owe|due|debt|pend/i);
  });

  it('presumes forgetting in a neutral tone, and asks why in a helpful one', () => {
    expect(textOf(bodyOf({ manner: { occasion: 'overdue', tone: 'neutral' } }))).not.toContain('conte para a gente');
    expect(textOf(bodyOf({ manner: { occasion: 'overdue', tone: 'helpful' } }))).toContain('conte para a gente');
  });

  it('counts instalments of one invoice as one invoice', () => {
    const item = { document: 'FAT/1', amount: { currency: 'BRL', minor: 1_00 }, link: undefined };
    const { subject } = renderReminder(
      someContent({
        items: [
          { ...item, dueDate: '2026-03-12' },
          { ...item, dueDate: '2026-03-13' },
        ],
      }),
      ptBR,
    );
    expect(subject).toBe('Sua fatura com a Em Dia Demonstração Ltda');
  });

  it('shows credits, payments on their way and what is due soon on lines of their own, and only then', () => {
    const text = textOf(
      bodyOf({
        credits: [{ currency: 'BRL', minor: 1100_00 }],
        clearing: [{ currency: 'BRL', minor: 200_00 }],
        dueSoon: [
          { document: 'FAT/9', dueDate: '2026-03-20', amount: { currency: 'BRL', minor: 50_00 }, link: undefined },
        ],
      }),
    );
    expect(text).toContain('Créditos seus, já descontados acima R$ 1.100,00');
    expect(text).toContain('Pagamento em compensação, já descontado acima R$ 200,00');
    expect(text).toContain('Para o seu planejamento: FAT/9, de R$ 50,00, vence em 20 de março de 2026.');
    expect(textOf(bodyOf())).not.toMatch(/Créditos|compensação|planejamento/);
  });

  it('links to the customer’s own page of each document that has one, and to nothing else', () => {
    const [item] = someContent().items;
    if (!item) throw new Error('no item');
    const linkedTo = (link: string) => bodyOf({ items: [{ ...item, link }] });
    expect(linkedTo('https://crm.example/my/invoices/2?access_token=a&b=c')).toContain(
      'href="https://crm.example/my/invoices/2?access_token=a&amp;b=c"',
    );
    expect(linkedTo('javascript:alert(1)')).not.toContain('href');
    expect(linkedTo('#?access_token=x')).not.toContain('href');
    expect(linkedTo(`https://crm.example/?access_token=${'x'.repeat(2000)}`)).not.toContain('href');
    expect(textOf(linkedTo('#'))).toContain('Para receber a 2ª via');
  });

  it('says how to pay what has a link, what has none, and speaks of one invoice in the singular', () => {
    const [first, second] = someContent().items;
    if (!first || !second) throw new Error('no items');
    const linked = { ...first, link: 'https://crm.example/my/invoices/2' };
    const one = textOf(bodyOf({ items: [linked] }));
    expect(one).toContain('você encontra a fatura');
    expect(one).not.toContain('2ª via');
    const mixed = textOf(bodyOf({ items: [linked, second] }));
    expect(mixed).toContain('você encontra cada fatura');
    expect(mixed).toContain('Para receber a 2ª via');
  });

  it('shows an amount that stands alone once, and with a deduction its total too', () => {
    const timesShown = (sketch: Partial<MailContent>) => textOf(bodyOf(sketch)).split('R$ 10,00').length - 1;
    expect(timesShown(invoices(1))).toBe(1);
    expect(timesShown({ ...invoices(1), credits: [{ currency: 'BRL', minor: 1_00 }] })).toBe(2);
  });

  it('shows the total and a button of one invoice with charges, and where a long code may break', () => {
    const payable = invoices(1);
    const [item] = payable.items;
    if (!item) throw new Error('no item');
    const brl = (minor: number) => ({ currency: 'BRL', minor });
    const reasons = [
      { rule: 'fine', percent: 2 },
      { rule: 'interest', monthlyPercent: 1, days: 1 },
    ] as const;
    const charges = { fine: brl(20), interest: brl(0), total: brl(10_20), reasons };
    const html = bodyOf({
      items: [{ ...item, charges }],
      totals: [charges.total],
      chargedOn: '2026-03-13',
      payment: { pix: { code: '00020126580014br.gov.bcb.pix0136', amount: charges.total }, bank: ['Conta <1>'] },
    });
    const text = textOf(html);
    expect(text).toContain('FAT/2026/00123 R$ 10,00 Venceu em 12 de março de 2026 Multa de 2% R$ 0,20');
    expect(text).not.toContain('Juros');
    expect(text).toContain('Total atualizado até 13 de março de 2026 R$ 10,20 Ver e pagar');
    expect(text).not.toContain('Valor atualizado');
    expect(text).toContain('O valor de R$ 10,20 já vem preenchido. 00020126580014br.gov.bcb.pix0136');
    expect(html).toContain('00020126580014br.gov.bcb.pix<wbr/>0136');
    expect(html).toContain('Conta &lt;1>');
  });

  it('announces what is not due yet with the day it will be, and a total of nothing open', () => {
    const text = textOf(bodyOf({ ...invoices(3), manner: { occasion: 'before_due', tone: 'cordial' } }));
    expect(text).toContain('FAT/2026/00123 R$ 10,00 Vence em 12 de março de 2026 · Ver e pagar');
    expect(text).toContain('Total R$ 30,00');
  });

  it('keeps names what they are: text', () => {
    const html = bodyOf({
      recipientNames: ['Ferragens <Norte> & Filhos', '<img src=x onerror=alert(1)>'],
      items: [
        {
          document: '"><script>',
          dueDate: '2026-03-12',
          amount: { currency: 'BRL', minor: 1 },
          link: 'https://x/"onclick="',
        },
      ],
    });
    expect(html).toContain('Ferragens &lt;Norte> &amp; Filhos');
    expect(html).not.toMatch(/<(img|script|Norte)/);
    expect(html).not.toContain('"onclick');
  });

  it('cannot grow a header of its own', () => {
    const supplier = { ...someContent().supplier, name: 'Em Dia\r\nBcc: todos@x.example' };
    expect(renderReminder(someContent({ supplier }), ptBR).subject).toBe(
      'Suas faturas com a Em Dia Bcc: todos@x.example',
    );
    expect(sender({ name: 'A "B" \\ C\r\nBcc: d@x.example', email: 'a@b.example' })).toBe(
      '"A \\"B\\" \\\\ C Bcc: d@x.example" <a@b.example>',
    );
  });

  it('greets without a name where none can be seen', () => {
    expect(textOf(bodyOf({ recipientNames: ['\u200b\u00ad'] }))).toContain(' Olá, Tudo bem');
  });

  it('writes the supplier’s address and telephone as lines too, however long or turned round', () => {
    const supplier = {
      ...someContent().supplier,
      address: `Rua \u202eA\r\n<b>120</b> ${'x'.repeat(1_000_000)}`,
      phone: '4002\u2028-8922',
    };
    const html = bodyOf({ supplier });
    expect(html).toContain('Rua A &lt;b>120&lt;/b> xxx');
    expect(html).toContain('4002 -8922');
    expect(html.length).toBeLessThan(10_000);
  });

  it('keeps its shape whatever length or direction names have', () => {
    const endless = '😀'.repeat(500_000);
    const { subject, html } = renderReminder(
      someContent({
        recipientNames: [endless],
        supplier: { ...someContent().supplier, name: endless },
        items: someContent().items.map((item) => ({ ...item, document: 'FAT\u202e/1' })),
      }),
      ptBR,
    );
    expect([...subject].length).toBeLessThan(200);
    expect(html.length).toBeLessThan(10_000);
    expect(html).toContain('😀…');
    expect(html).not.toContain('\u202e');
  });

  it('is styled only by what the CRM’s sanitizer lets through', () => {
    const allowed =
      /^(font-(size|family|weight)|background-color|color|text-align|line-height|text-decoration|vertical-align|display|(padding|margin)|white-space|border|border-(radius|top|bottom|collapse|spacing)|(max-)?width)$/;
    const used = Object.values(styles).flatMap((style) => Object.keys(style));
    const names = [...new Set(used)].map((name) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
    expect(names.filter((name) => !allowed.test(name))).toEqual([]);
    expect(bodyOf()).not.toMatch(/<style|class=|<script|<link/);
  });
});

describe('the language of a customer', () => {
  it.each([
    [undefined, { language: 'pt-BR', locale: 'pt-BR' }],
    ['pt_BR', { language: 'pt-BR', locale: 'pt-BR' }],
    ['en_GB', { language: 'en', locale: 'en-GB' }],
    ['es_419', { language: 'es', locale: 'es-419' }],
    ['fr_FR', { language: 'en', locale: 'en' }],
    ['sr@latin', { language: 'en', locale: 'en' }],
    ['en_!!', { language: 'en', locale: 'en' }],
    ['pt_BR-u-nu-arab', { language: 'pt-BR', locale: 'pt-BR' }],
    ['en_US-u-ca-buddhist', { language: 'en', locale: 'en-US' }],
    ['pt_"><script>', { language: 'pt-BR', locale: 'pt-BR' }],
  ])('%s is answered in %o', (code, expected) => {
    expect(recipientLocale(code)).toEqual(expected);
  });
});
