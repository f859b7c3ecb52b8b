import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../shared/domain/language.ts';
import { lintTone } from '../../shared/domain/tone/lint-tone.ts';
import { missingParts } from '../../shared/domain/tone/missing-parts.ts';
import type { MailContent } from './reminder-body.tsx';
import { renderReminder, toneFor } from './render-reminder.ts';
import { someContent } from './testing/some-content.ts';

const money = (minor: number) => [{ currency: 'BRL', minor }];
const item = { document: 'FAT/2026/00123', dueDate: '2026-03-12', amount: { currency: 'BRL', minor: 10_00 } } as const;
const link = 'https://crm.example/my/invoices/2?access_token=ABCDEF';

/** Every block a reminder may have, and none. */
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
  ['without a phone', { supplier: { ...someContent().supplier, phone: undefined } }],
  ['to shouting names', { recipientNames: ['METALURGICA VERGONHA', 'DÉBORA'] }],
];

/** Days late at which the tone changes, and when the firm measures would be unlocked. */
const DAYS = [1, 15, 16, 29, 30, 60];

const cases = LANGUAGES.flatMap((language) => SHAPES.map(([shape, sketch]) => ({ language, shape, sketch })));

function rendered(language: Language, sketch: Partial<MailContent>, daysLate: number) {
  const content = someContent({ ...sketch, tone: toneFor(daysLate) });
  return { content, ...renderReminder(content, { language, locale: language }) };
}

describe('the words of a reminder', () => {
  it.each(cases)('in $language, $shape, leave the linter nothing to say', ({ language, sketch }) => {
    for (const daysLate of DAYS) {
      const { content, subject, html } = rendered(language, sketch, daysLate);
      const verbatim = [
        content.supplier.name,
        ...content.recipientNames,
        ...content.items.map(({ document }) => document),
      ];
      const step = { phase: 'overdue', daysLate } as const;
      expect(lintTone({ subject, body: html, language, channel: 'email', step, verbatim })).toEqual([]);
    }
  });

  it.each(cases)('in $language, $shape, lack no compulsory part', ({ language, sketch }) => {
    for (const daysLate of DAYS) {
      const { content, html } = rendered(language, sketch, daysLate);
      const step = { phase: 'overdue', daysLate } as const;
      const context = { step, channel: 'email', language, supplier: content.supplier } as const;
      expect(missingParts({ body: html, context })).toEqual([]);
    }
  });
});
