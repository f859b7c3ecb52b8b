import { useRef, useState } from 'preact/hooks';
import { EDITED_FIELDS, type EditedField } from '../../../shared/domain/reminder/edited-fields.ts';
import {
  type MailTemplates,
  mannerId,
  templateOf,
  tidyTemplates,
} from '../../../shared/domain/template/mail-templates.ts';
import { findingText } from '../../ui/reminder/finding-text.ts';
import type { BackgroundApi } from '../options-platform.ts';
import { useVersionedDraft } from '../versioned/use-versioned-draft.ts';
import { VersionedForm } from '../versioned/versioned-form.tsx';
import type { EditorProps } from '../versioned/versioned-section.tsx';
import { insertAt } from './insert-at.ts';
import { MailChoice } from './mail-choice.tsx';
import { OtherRefusals } from './other-refusals.tsx';
import { PartField } from './part-field.tsx';
import { TemplateMail } from './template-preview.tsx';
import { templateProblemText } from './template-problem-text.ts';
import { templatesDifferences } from './templates-differences.ts';
import { type MailKind, pathOf, templatesForm, withPart } from './templates-form.ts';
import { useTemplatePreview } from './use-template-preview.ts';
import { VariableChips } from './variable-chips.tsx';

export interface TemplatesEditorProps extends EditorProps<MailTemplates> {
  readonly api: BackgroundApi;
  /** Sales see no customer's mail. */
  readonly seesPreview: boolean;
}

/** What a company's mails say: one at a time, written beside how it will look, saved all together. */
export function TemplatesEditor({ api, seesPreview, ...props }: TemplatesEditorProps) {
  const { company, mayEdit, words } = props;
  const { o } = words;
  const editing = useVersionedDraft({ ...props, form: templatesForm });
  const { draft, refusals } = editing;
  const [kind, setKind] = useState<MailKind>({
    manner: { occasion: 'overdue', tone: 'neutral' },
    language: words.language,
  });
  const [customerId, setCustomerId] = useState<number>();
  const [focused, setFocused] = useState<EditedField>('opening');
  const control = useRef<HTMLTextAreaElement>(null);
  const parts = templateOf(draft, kind.manner, kind.language);
  const request = {
    manner: mannerId(kind.manner),
    language: kind.language,
    parts: templateOf(tidyTemplates(draft), kind.manner, kind.language),
    customerId,
  };
  const shown = useTemplatePreview(api, company.id, request, seesPreview);
  const { preview } = shown;
  const write = (part: EditedField) => (text: string | undefined) =>
    editing.change((all) => withPart(all, kind, part, text));
  const insert = (code: string) => {
    const text = parts[focused] ?? preview?.own[focused] ?? '';
    write(focused)(insertAt(control.current, text, code));
  };
  return (
    <VersionedForm
      section="templates"
      company={company.name}
      mayEdit={mayEdit}
      editing={editing}
      differencesFrom={(theirs) => templatesDifferences(draft, theirs, words)}
      words={words}
    >
      <OtherRefusals refusals={refusals} kind={kind} choose={setKind} words={words} />
      <div class="rows">
        <fieldset>
          <legend class="text labelled">{o('templates.which')}</legend>
          <MailChoice kind={kind} draft={draft} choose={setKind} words={words} />
        </fieldset>
        <fieldset>
          <legend class="text">{o('templates.words')}</legend>
          <div class="parts">
            {EDITED_FIELDS.map((part) => (
              <PartField
                key={pathOf(kind, part)}
                part={part}
                path={pathOf(kind, part)}
                text={parts[part]}
                own={preview?.own[part]}
                problem={problemOf(part)}
                warning={warningOf(part)}
                readOnly={!mayEdit}
                write={write(part)}
                onFocus={(textarea) => {
                  control.current = textarea;
                  setFocused(part);
                }}
                words={words}
              />
            ))}
            {mayEdit && (
              <VariableChips
                occasion={kind.manner.occasion}
                part={focused}
                values={preview?.values}
                insert={insert}
                words={words}
              />
            )}
          </div>
        </fieldset>
        <fieldset>
          <legend class={seesPreview ? 'text labelled' : 'text'}>{o('templates.preview')}</legend>
          {seesPreview ? (
            <TemplateMail
              api={api}
              companyId={company.id}
              shown={shown}
              customerId={customerId}
              choose={setCustomerId}
              words={words}
            />
          ) : (
            <p class="sentence">{o('templates.preview.sales')}</p>
          )}
        </fieldset>
      </div>
    </VersionedForm>
  );

  function problemOf(part: EditedField): string | undefined {
    const found = preview?.problems.filter((one) => one.part === part) ?? [];
    const refused = refusals.filter(({ field }) => field === pathOf(kind, part));
    const objections = found.length > 0 ? found : refused;
    return objections.map((one) => templateProblemText(one, words)).join(' ') || undefined;
  }

  function warningOf(part: EditedField): string | undefined {
    const own = preview?.warnings.filter(({ field }) => field === part && parts[part] !== undefined) ?? [];
    return own.map((finding) => findingText(finding, o)).join(' ') || undefined;
  }
}
