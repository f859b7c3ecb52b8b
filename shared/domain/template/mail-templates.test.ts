import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../language.ts';
import { EDITED_FIELDS } from '../reminder/edited-fields.ts';
import { firstDayOf, MANNERS, mannerOf } from '../reminder/manner.ts';
import {
  DEFAULT_TEMPLATES,
  type MailTemplates,
  mannerId,
  templateOf,
  tidyTemplates,
  withTemplate,
} from './mail-templates.ts';
import { variablesOf } from './template-variables.ts';

const someManner = fc.constantFrom(...MANNERS);
const someLanguage = fc.constantFrom(...LANGUAGES);
const someParts = fc.dictionary(fc.constantFrom(...EDITED_FIELDS), fc.constantFrom('', ' \n', 'Olá', '{{ total }}'));
const someTemplates = fc.array(fc.tuple(someManner, someLanguage, someParts)).map((all) =>
  all.reduce<MailTemplates>((before, [manner, language, parts]) => {
    const id = mannerId(manner);
    return { mails: { ...before.mails, [id]: { ...before.mails[id], [language]: parts } } };
  }, DEFAULT_TEMPLATES),
);

describe('a company’s templates', () => {
  it('have one name per manner', () => {
    expect(new Set(MANNERS.map(mannerId)).size).toBe(MANNERS.length);
    expect(mannerId({ occasion: 'overdue', tone: 'firm' })).toBe('overdue_firm');
  });

  it('say what was written, and nothing where nothing was', () => {
    const firm = { occasion: 'overdue', tone: 'firm' } as const;
    const templates = withTemplate(DEFAULT_TEMPLATES, firm, 'es', { opening: 'Hola', closing: ' ' });
    expect(templates).toEqual({ mails: { overdue_firm: { es: { opening: 'Hola' } } } });
    expect(templateOf(templates, firm, 'es')).toEqual({ opening: 'Hola' });
    expect(templateOf(templates, firm, 'en')).toEqual({});
    expect(withTemplate(templates, firm, 'es', {})).toEqual(DEFAULT_TEMPLATES);
  });

  it('are the same however they were put together, once tidy', () => {
    fc.assert(
      fc.property(someTemplates, (templates) => {
        const tidy = tidyTemplates(templates);
        expect(JSON.stringify(tidyTemplates(tidy))).toBe(JSON.stringify(tidy));
        for (const manner of MANNERS) {
          for (const language of LANGUAGES) {
            const written = Object.entries(templateOf(templates, manner, language)).filter(([, text]) => text?.trim());
            expect(templateOf(tidy, manner, language)).toEqual(Object.fromEntries(written));
          }
        }
      }),
    );
  });

  it('name nothing late before it is due, and no invoice in thanks', () => {
    expect(variablesOf('before_due')).not.toContain('days_late');
    expect(variablesOf('before_due')).not.toContain('answer_by');
    expect(variablesOf('paid')).not.toContain('total');
    expect(variablesOf('overdue')).toContain('answer_by');
  });

  it('are written for the first day on which such a mail may be sent', () => {
    for (const manner of MANNERS) {
      const day = firstDayOf(manner);
      expect(mannerOf(manner.occasion, manner.tone, day)).toEqual(manner);
      if (day > 1) expect(mannerOf(manner.occasion, manner.tone, day - 1)).not.toEqual(manner);
    }
  });
});
