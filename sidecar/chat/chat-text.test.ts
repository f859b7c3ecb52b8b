import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../shared/domain/language.ts';
import { lintTone } from '../../shared/domain/tone/lint-tone.ts';
import { missingParts } from '../../shared/domain/tone/missing-parts.ts';
import { chatText } from './chat-text.ts';

const supplier = {
  name: 'Em Dia Demonstração Ltda',
  address: 'Rua das Acácias, 120, São Paulo, SP',
  taxId: '11.222.333/0001-81',
  email: 'financeiro@emdia.example',
  phone: '+55 11 4002-8922',
};
const step = { phase: 'overdue', daysLate: 8 } as const;
const every = LANGUAGES.flatMap((language) =>
  [true, false].flatMap((offersHelp) =>
    [[], ['https://crm.example/my/invoices/2?access_token=a1'], ['https://a.example/1', 'https://a.example/2']].flatMap(
      (links) =>
        [supplier, { ...supplier, phone: undefined }].map((one) => ({ language, offersHelp, links, supplier: one })),
    ),
  ),
);

describe.each(every)(
  'a chat in $language, help $offersHelp, $links.length pages',
  ({ language, supplier, ...about }) => {
    const body = chatText({ customerName: 'Metalúrgica Ipê', language, supplier, ...about });

    it('offends nobody, and has all a collection document must have', () => {
      const verbatim = [supplier.name, 'Metalúrgica Ipê'];
      expect(lintTone({ subject: undefined, body, language, channel: 'whatsapp', step, verbatim })).toEqual([]);
      expect(missingParts({ body, context: { step, channel: 'whatsapp', language, supplier } })).toEqual([]);
    });

    it('tells nobody who looks over a shoulder of a debt', () => {
      expect(body).not.toMatch(/R\$|d[ií]vida|d[eé]bito|debt|deuda|overdue|vencid|atras|em aberto|cobran/i);
      for (const link of about.links) expect(body).toContain(`\n${link}`);
    });
  },
);
