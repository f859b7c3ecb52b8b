export interface TickProps {
  readonly name: string;
  readonly label: string;
  readonly checked: boolean;
  onToggle(): void;
  readonly readOnly: boolean;
}

/** A checkbox with its label behind it. */
export function Tick({ name, label, checked, onToggle, readOnly }: TickProps) {
  return (
    <label class="tick">
      <input type="checkbox" name={name} checked={checked} disabled={readOnly} onChange={onToggle} />
      {label}
    </label>
  );
}
