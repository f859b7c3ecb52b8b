import type { InputHTMLAttributes } from 'preact';
import { useId } from 'preact/hooks';

export interface FieldProps {
  readonly label: string;
  /** The label is read but not drawn: something else on screen says it. */
  readonly unlabelled?: boolean;
  readonly value: string;
  onInput(value: string): void;
  onBlur?(): void;
  readonly problem?: string | undefined;
  readonly hint?: string | undefined;
  /** Drawn inside the field, before or after the text, and read with the label. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly readOnly?: boolean;
  readonly input?: InputHTMLAttributes<HTMLInputElement>;
}

/** A labelled text field that says under itself what is wrong with it. */
export function Field(props: FieldProps) {
  const { label, unlabelled = false, value, onInput, onBlur, problem, hint, before, after, readOnly, input } = props;
  const id = useId();
  const note = problem ?? hint;
  const unit = after ?? before;
  return (
    <div class="field">
      {!unlabelled && <label for={id}>{label}</label>}
      <div class="box" data-invalid={problem ? '' : undefined} data-readonly={readOnly ? '' : undefined}>
        {before && <span aria-hidden="true">{before}</span>}
        <input
          {...input}
          id={id}
          value={value}
          readOnly={readOnly}
          aria-label={unit ? `${label} (${unit})` : unlabelled ? label : undefined}
          aria-invalid={problem !== undefined}
          aria-describedby={note ? `${id}-note` : undefined}
          onInput={(event) => onInput(event.currentTarget.value)}
          onBlur={onBlur}
        />
        {after && <span aria-hidden="true">{after}</span>}
      </div>
      {note && (
        <p id={`${id}-note`} class={problem ? 'problem' : 'hint'}>
          {note}
        </p>
      )}
    </div>
  );
}
