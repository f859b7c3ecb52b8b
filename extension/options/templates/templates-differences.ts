import { type MailTemplates, templateOf } from '../../../shared/domain/template/mail-templates.ts';
import type { OptionsWords } from '../../i18n/options-words.ts';
import type { Difference } from '../versioned/version-conflict.tsx';
import { MAIL_PARTS, mailName } from './mail-names.ts';

/** The texts in which two companies' templates differ. */
export function templatesDifferences(mine: MailTemplates, theirs: MailTemplates, words: OptionsWords): Difference[] {
  const { o } = words;
  return MAIL_PARTS.map(({ kind, part }) => {
    const text = (templates: MailTemplates) =>
      templateOf(templates, kind.manner, kind.language)[part]?.trim() || o('templates.differs.ours');
    const field = o('templates.where', { mail: mailName(kind, words), part: o(`templates.${part}`) });
    return { field, mine: text(mine), theirs: text(theirs) };
  }).filter((one) => one.mine !== one.theirs);
}
