import type { TemplatePreview } from '../../../shared/contract/mail-templates.ts';
import type { EditedField } from '../../../shared/domain/reminder/edited-fields.ts';
import type { Occasion } from '../../../shared/domain/reminder/occasion.ts';
import { type TemplateVariable, variablesOf } from '../../../shared/domain/template/template-variables.ts';
import type { OptionsWords } from '../../i18n/options-words.ts';

export interface VariableChipsProps {
  readonly occasion: Occasion;
  /** The part they are put into. */
  readonly part: EditedField;
  /** What each stands for in the preview; undefined while there is none. */
  readonly values: TemplatePreview['values'] | undefined;
  insert(code: string): void;
  readonly words: OptionsWords;
}

const codeOf = (name: TemplateVariable) => `{{ ${name} }}`;

/** What a text can name, put where the cursor is by a click, and what each of it means. */
export function VariableChips({ occasion, part, values, insert, words: { o } }: VariableChipsProps) {
  const label = o('templates.insert', { part: o(`templates.${part}`) });
  const names = variablesOf(occasion);
  const choice = `{% if count == 1 %}${o('templates.choice.one')}{% else %}${o('templates.choice.many')}{% endif %}`;
  return (
    <div class="variables">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset of its own inside the row's would be drawn as another row. */}
      <div role="group" aria-label={label}>
        <span aria-hidden="true">{label}:</span>
        {names.map((name) => (
          <button
            key={name}
            type="button"
            class="variable"
            title={o(`templates.meaning.${name}`)}
            aria-label={o('templates.insert.name', {
              name: o(`templates.variable.${name}`),
              meaning: o(`templates.meaning.${name}`),
            })}
            // The field keeps its cursor.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => insert(codeOf(name))}
          >
            {o(`templates.variable.${name}`)}
          </button>
        ))}
      </div>
      <details>
        <summary>{o('templates.meanings')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{o('templates.meanings.code')}</th>
              <th scope="col">{o('templates.meanings.meaning')}</th>
              <th scope="col">{o('templates.meanings.value')}</th>
            </tr>
          </thead>
          <tbody>
            {names.map((name) => (
              <tr key={name}>
                <th scope="row">
                  <code>{codeOf(name)}</code>
                </th>
                <td>{o(`templates.meaning.${name}`)}</td>
                <td>{values?.find((one) => one.name === name)?.value || '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {occasion !== 'paid' && (
          <p>
            {o('templates.choice')} <code>{choice}</code>
          </p>
        )}
      </details>
    </div>
  );
}
