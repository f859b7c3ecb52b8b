import type { ComponentChildren, InputHTMLAttributes } from 'preact';
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
  const unit = after ?? before;
  return (
    <Labelled label={label} unlabelled={unlabelled} problem={problem} hint={hint} readOnly={readOnly}>
      {(control) => (
        <>
          {before && <span aria-hidden="true">{before}</span>}
          <input
            {...input}
            {...control}
            value={value}
            readOnly={readOnly}
            aria-label={unit ? `${label} (${unit})` : unlabelled ? label : undefined}
            onInput={(event) => onInput(event.currentTarget.value)}
            onBlur={onBlur}
          />
          {after && <span aria-hidden="true">{after}</span>}
        </>
      )}
    </Labelled>
  );
}

/** What ties a control to its label and to what is said under it. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

export interface LabelledProps extends Pick<FieldProps, 'label' | 'unlabelled' | 'problem' | 'hint'> {
  readonly readOnly?: boolean | undefined;
  children(control: ControlProps): ComponentChildren;
}

/** Label, control and what is wrong with it, for any control. */
export function Labelled({ label, unlabelled = false, problem, hint, readOnly, children }: LabelledProps) {
  const id = useId();
  const note = problem ?? hint;
  const invalid = problem !== undefined;
  return (
    <div class="field">
      {!unlabelled && <label for={id}>{label}</label>}
      <div class="box" data-invalid={invalid ? '' : undefined} data-readonly={readOnly ? '' : undefined}>
        {children({ id, 'aria-invalid': invalid, 'aria-describedby': note ? `${id}-note` : undefined })}
      </div>
      {note && (
        <p id={`${id}-note`} class={invalid ? 'problem' : 'hint'}>
          {note}
        </p>
      )}
    </div>
  );
}
