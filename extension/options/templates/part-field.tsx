import type { EditedField } from '../../../shared/domain/reminder/edited-fields.ts';
import { LONGEST_TEMPLATE } from '../../../shared/domain/template/mail-templates.ts';
import type { OptionsWords } from '../../i18n/options-words.ts';
import { Labelled } from '../../ui/field.tsx';

export interface PartFieldProps {
  readonly part: EditedField;
  readonly path: string;
  /** What the company wrote; undefined where our own words stand. */
  readonly text: string | undefined;
  /** Undefined while nobody knows them. */
  readonly own: string | undefined;
  readonly problem: string | undefined;
  readonly warning: string | undefined;
  readonly readOnly: boolean;
  write(text: string | undefined): void;
  onFocus(control: HTMLTextAreaElement): void;
  readonly words: OptionsWords;
}

const ROWS = { subject: 2, greeting: 2, opening: 5, closing: 3 } as const satisfies Record<EditedField, number>;

/** One part of a mail as it is written, whose it is, and the way back to our words. */
export function PartField(props: PartFieldProps) {
  const { part, path, text, own, problem, warning, readOnly, write, onFocus, words } = props;
  const { o } = words;
  const hasNone = text === undefined && own === '' ? o('templates.none') : undefined;
  return (
    <div class="part">
      <Labelled
        label={o(`templates.${part}`)}
        problem={problem}
        hint={problem ? undefined : (warning ?? hasNone)}
        readOnly={readOnly}
      >
        {(control) => (
          <textarea
            {...control}
            name={path}
            rows={ROWS[part]}
            value={text ?? own ?? ''}
            placeholder={own}
            maxLength={LONGEST_TEMPLATE[part]}
            readOnly={readOnly}
            onFocus={({ currentTarget }) => onFocus(currentTarget)}
            onInput={({ currentTarget: { value } }) => write(value === own ? undefined : value)}
            onBlur={() => text?.trim() === '' && write(undefined)}
          />
        )}
      </Labelled>
      {text === undefined || readOnly ? (
        <span class="whose">{text === undefined && own ? o('templates.ours') : ''}</span>
      ) : (
        <button
          type="button"
          class="link whose"
          aria-label={o('templates.back.name', { part: o(`templates.${part}`) })}
          onClick={() => write(undefined)}
        >
          {o('templates.back')}
        </button>
      )}
    </div>
  );
}
