import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../shared/domain/language.ts';
import { MANNERS } from '../../../shared/domain/reminder/manner.ts';
import { renderReminder, TEXTS } from '../render-reminder.ts';
import { someContent } from '../testing/some-content.ts';
import { templateProblems } from './check-template.ts';
import { exampleMails } from './example-mails.ts';
import { ownTemplate } from './own-template.ts';

const { supplier } = someContent();
const all = LANGUAGES.flatMap((language) => MANNERS.map((manner) => ({ language, manner })));

describe.each(all)(
  'our words of $manner.occasion $manner.tone in $language, as a template,',
  ({ language, manner }) => {
    const { closing, ...own } = ownTemplate(TEXTS[language], manner);
    const template = { ...own, ...(closing && { closing }) };
    const request = { manner, template, supplier, today: '2026-03-16' } as const;

    it('come out as they are without one, of one invoice and of several, with and without names', () => {
      for (const mail of exampleMails(request)) {
        const locale = { language, locale: language };
        expect(renderReminder(mail, locale)).toEqual(renderReminder({ ...mail, template: {} }, locale));
      }
    });

    it('could be saved', () => {
      expect(templateProblems({ ...request, language })).toEqual([]);
    });
  },
);
