import { useId } from 'preact/hooks';
import type { OpenItem } from '../../../shared/contract/customer.ts';
import type { DeskWords } from '../../i18n/desk-words.ts';

export interface ItemChoiceProps {
  readonly label: string;
  readonly items: readonly OpenItem[];
  readonly chosen: ReadonlySet<number>;
  choose(ids: ReadonlySet<number>): void;
  /** Of this year no year is said. */
  readonly asOf: string;
  readonly problem: string | undefined;
  readonly words: DeskWords;
}

/** Open items to tick, each with its amount, and its date: instalments of one invoice have its name all. */
export function ItemChoice({ label, items, chosen, choose, asOf, problem, words: { t, day, money } }: ItemChoiceProps) {
  const id = useId();
  const toggle = (item: number, isChosen: boolean) => {
    const ids = new Set(chosen);
    if (isChosen) ids.add(item);
    else ids.delete(item);
    choose(ids);
  };
  return (
    <fieldset class="field" aria-describedby={problem ? id : undefined}>
      <legend>{label}</legend>
      <ul class="choice" data-invalid={problem ? '' : undefined}>
        {items.map((item) => (
          <li key={item.id}>
            <label>
              <input
                type="checkbox"
                name="receivableIds"
                checked={chosen.has(item.id)}
                aria-invalid={problem !== undefined}
                onChange={(event) => toggle(item.id, event.currentTarget.checked)}
              />
              <span class="name" title={item.documentName}>
                {item.documentName}
              </span>
              <span class="when">
                {t(item.daysLate > 0 ? 'item.overdue' : 'item.due', { date: day(item.dueDate, asOf) })}
              </span>
              <span class="amount">{money(item.open)}</span>
            </label>
          </li>
        ))}
      </ul>
      {problem && (
        <p id={id} class="problem">
          {problem}
        </p>
      )}
    </fieldset>
  );
}
