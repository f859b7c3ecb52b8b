import { LANGUAGES } from '../../../shared/domain/language.ts';
import type { DeskWords } from '../../i18n/desk-words.ts';
import { Labelled } from '../field.tsx';
import type { Editing } from './editing.ts';

/** The language the mail will speak; the recipient's unless somebody chooses. */
export function LanguageChoice({ editing, words: { t } }: { editing: Editing; words: DeskWords }) {
  return (
    <Labelled label={t('dialog.language')}>
      {(control) => (
        <select
          {...control}
          name="language"
          value={editing.spoken}
          onChange={(event) => {
            const language = LANGUAGES.find((one) => one === event.currentTarget.value);
            if (language) editing.change({ language });
          }}
        >
          {LANGUAGES.map((language) => (
            <option key={language} value={language}>
              {t(`dialog.language.${language}`)}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
