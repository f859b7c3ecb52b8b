import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../shared/domain/language.ts';
import { lintTone } from '../../shared/domain/tone/lint-tone.ts';
import { missingParts } from '../../shared/domain/tone/missing-parts.ts';
import { smsText } from './sms-text.ts';

const supplier = {
  name: 'Em Dia Demonstração Ltda',
  address: 'Rua das Acácias, 120, São Paulo, SP',
  taxId: '11.222.333/0001-81',
  email: 'financeiro@emdia.example',
  phone: '+55 11 4002-8922',
};
const step = { phase: 'overdue', daysLate: 8 } as const;
const LINK = 'https://crm.example/my/invoices/2?access_token=a1';
const every = LANGUAGES.flatMap((language) =>
  (['overdue', 'before_due'] as const).flatMap((occasion) =>
    [undefined, LINK].flatMap((link) =>
      [supplier, { ...supplier, phone: undefined }].map((one) => ({ language, occasion, link, supplier: one })),
    ),
  ),
);

describe.each(every)('an SMS in $language, $occasion, page $link', ({ supplier, ...about }) => {
  const { language } = about;
  const body = smsText({ customerName: 'Metalúrgica Ipê', supplier, ...about });

  it('offends nobody, and has all a collection document must have', () => {
    const verbatim = [supplier.name, 'Metalúrgica Ipê'];
    expect(lintTone({ subject: undefined, body, language, channel: 'sms', step, verbatim })).toEqual([]);
    expect(missingParts({ body, context: { step, channel: 'sms', language, supplier } })).toEqual([]);
  });

  it('tells nobody who looks over a shoulder of a debt', () => {
    expect(body).not.toMatch(/R\$|d[ií]vida|d[eé]bito|debt|deuda|overdue|vencid|atras|em aberto|cobran/i);
  });

  it('is one line, with the page whole in it and where to ask', () => {
    expect(body).not.toMatch(/\s{2}|\n/);
    if (about.link) expect(body.split(' ')).toContain(about.link);
    expect(body).toContain(supplier.phone ?? supplier.email);
  });
});

describe.each(LANGUAGES)('thanks by SMS in %s', (language) => {
  it('ask for nothing', () => {
    const body = smsText({ customerName: 'Ipê', supplier, language, occasion: 'paid', link: LINK });
    expect(body).not.toContain('http');
    expect(body).not.toMatch(/pagamento:|pay:|pago:|desconsidere|disregard|ignore/);
    expect(body).toMatch(/Obrigado|Thank you|Gracias/);
  });
});

it('stays one line whatever the CRM has in a name', () => {
  const about = { supplier, language: 'pt-BR', occasion: 'overdue', link: undefined } as const;
  expect(smsText({ ...about, customerName: 'Ipê\n\tAmarelo  Ltda' })).toContain('Olá, Ipê Amarelo Ltda!');
});
