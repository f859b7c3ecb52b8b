import { LANGUAGES } from '../../../shared/domain/language.ts';
import { firstDayOf, MANNERS } from '../../../shared/domain/reminder/manner.ts';
import {
  type MailTemplates,
  mannerId,
  mannerOfId,
  templateOf,
} from '../../../shared/domain/template/mail-templates.ts';
import type { OptionsWords } from '../../i18n/options-words.ts';
import { Labelled } from '../../ui/field.tsx';
import { languageName } from './mail-names.ts';
import type { MailKind } from './templates-form.ts';

const OCCASIONS = ['before_due', 'overdue', 'paid'] as const;

export interface MailChoiceProps {
  readonly kind: MailKind;
  /** Which of them have a text of the company's own. */
  readonly draft: MailTemplates;
  choose(kind: MailKind): void;
  readonly words: OptionsWords;
}

/** Which mail is read or written: moment and tone, and language. */
export function MailChoice({ kind, draft, choose, words }: MailChoiceProps) {
  const { o } = words;
  const firstDay = firstDayOf(kind.manner);
  const marked = (name: string, { manner, language }: MailKind) => {
    const isChanged = Object.values(templateOf(draft, manner, language)).some((text) => text?.trim());
    return isChanged ? o('templates.changed', { name }) : name;
  };
  return (
    <div class="fields mail">
      <Labelled label={o('templates.manner')} hint={firstDay > 1 ? o('templates.from', { n: firstDay }) : undefined}>
        {(control) => (
          <select
            {...control}
            name="templates.manner"
            value={mannerId(kind.manner)}
            onChange={({ currentTarget }) => {
              const manner = mannerOfId(currentTarget.value);
              if (manner) choose({ ...kind, manner });
            }}
          >
            {OCCASIONS.map((occasion) => (
              <optgroup key={occasion} label={o(`templates.occasion.${occasion}`)}>
                {MANNERS.filter((one) => one.occasion === occasion).map((manner) => (
                  <option key={mannerId(manner)} value={mannerId(manner)}>
                    {marked(o(`templates.tone.${manner.tone}`), { ...kind, manner })}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
      </Labelled>
      <Labelled label={o('templates.language')}>
        {(control) => (
          <select
            {...control}
            name="templates.language"
            value={kind.language}
            onChange={({ currentTarget }) => {
              const language = LANGUAGES.find((one) => one === currentTarget.value);
              if (language) choose({ ...kind, language });
            }}
          >
            {LANGUAGES.map((language) => (
              <option key={language} value={language}>
                {marked(languageName(language, words), { ...kind, language })}
              </option>
            ))}
          </select>
        )}
      </Labelled>
    </div>
  );
}
