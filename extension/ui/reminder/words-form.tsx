import { useState } from 'preact/hooks';
import type { ReminderPreview } from '../../../shared/contract/reminder.ts';
import { EDITED_FIELDS, type EditedField, LONGEST } from '../../../shared/domain/reminder/edited-fields.ts';
import type { DeskWords } from '../../i18n/desk-words.ts';
import { Field, Labelled } from '../field.tsx';
import type { Editing } from './editing.ts';
import { findingText } from './finding-text.ts';

export interface WordsFormProps {
  readonly preview: ReminderPreview;
  readonly editing: Editing;
  readonly words: DeskWords;
}

/** The few words of a mail that are a person's to write; what is wrong with them is said at the field. */
export function WordsForm({ preview, editing, words }: WordsFormProps) {
  const { t } = words;
  const [open, setOpen] = useState(false);
  const { spoken, texts, change } = editing;
  const isRead = preview.language === spoken;
  const field = (name: EditedField) => {
    const problem = problemOf(name);
    const common = { label: t(`edit.${name}`), problem, hint: problem ? undefined : hintOf(name) };
    const value = texts[name] ?? (isRead ? preview.words[name] : '');
    const write = (text: string) => change({ texts: { [name]: text } });
    return name === 'opening' || name === 'closing' ? (
      <Labelled key={name} {...common} readOnly={!isRead}>
        {(control) => (
          <textarea
            {...control}
            name={name}
            class="long"
            value={value}
            maxLength={LONGEST[name]}
            readOnly={!isRead}
            onInput={(event) => write(event.currentTarget.value)}
          />
        )}
      </Labelled>
    ) : (
      <Field
        key={name}
        {...common}
        value={value}
        readOnly={!isRead}
        input={{ name, maxLength: LONGEST[name] }}
        onInput={write}
      />
    );
  };
  return (
    <>
      <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('edit.open')}
      </button>
      {open && (
        <div class="fields">
          {EDITED_FIELDS.map(field)}
          <p class="hint">{t('edit.note')}</p>
          {Object.keys(texts).length > 0 && (
            <button type="button" class="link" onClick={() => change({ standard: true })}>
              {t('edit.standard')}
            </button>
          )}
        </div>
      )}
    </>
  );

  function problemOf(name: EditedField): string | undefined {
    if (editing.empty.includes(name)) return t('edit.empty');
    return textsOf(name, 'refuse');
  }
  function hintOf(name: EditedField): string | undefined {
    return textsOf(name, 'warn');
  }
  function textsOf(name: EditedField, severity: 'refuse' | 'warn'): string | undefined {
    const own = preview.findings.filter((finding) => finding.field === name && finding.severity === severity);
    return own.map((finding) => findingText(finding, t)).join(' ') || undefined;
  }
}
