import { useId } from 'preact/hooks';
import { Icon } from '../ui/icon.tsx';

export interface Chip<Value> {
  readonly value: Value;
  readonly label: string;
  /** In full, holding the label; shown on hover and read aloud. */
  readonly name: string;
}

export interface ToggleChipsProps<Value> {
  /** What is picked from, read with the group. */
  readonly label: string;
  readonly chips: readonly Chip<Value>[];
  readonly picked: readonly Value[];
  onToggle(value: Value): void;
  readonly problem?: string | undefined;
  /** Which chips the problem is about; all when not said. */
  readonly wrong?: readonly Value[] | undefined;
  readonly readOnly: boolean;
}

/** Any number of a few short values, each a checkbox drawn as a chip. */
export function ToggleChips<Value extends string | number>(props: ToggleChipsProps<Value>) {
  const { label, chips, picked, onToggle, problem, wrong, readOnly } = props;
  const id = useId();
  const isWrong = (value: Value) => problem !== undefined && (wrong?.includes(value) ?? true);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset of its own inside the row's would be drawn as another row.
    <div role="group" aria-label={label} aria-describedby={problem && id}>
      <div class="chips">
        {chips.map(({ value, label: short, name }) => (
          <label key={value} class="toggle" title={name} data-invalid={isWrong(value) ? '' : undefined}>
            <input
              type="checkbox"
              checked={picked.includes(value)}
              disabled={readOnly}
              aria-label={name}
              aria-invalid={isWrong(value)}
              onChange={() => onToggle(value)}
            />
            {picked.includes(value) && <Icon name="check" />}
            {short}
          </label>
        ))}
      </div>
      {problem && (
        <p id={id} class="problem">
          {problem}
        </p>
      )}
    </div>
  );
}
