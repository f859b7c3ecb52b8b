import type { FinanceWords } from '../../i18n/finance-words.ts';
import { stepText } from '../../ui/run/step-text.ts';
import type { Draft } from './bulk-approval.ts';

export interface DraftTableProps {
  readonly drafts: readonly Draft[];
  readonly selected: ReadonlySet<string>;
  onSelect(ids: ReadonlySet<string>): void;
  onOpen(draft: Draft): void;
  onDismiss(draft: Draft): void;
  readonly words: FinanceWords;
}

/** The proposals, one a row, to be picked, opened or dismissed. */
export function DraftTable({ drafts, selected, onSelect, onOpen, onDismiss, words }: DraftTableProps) {
  const { f } = words;
  const all = drafts.length > 0 && drafts.every(({ reminderId }) => selected.has(reminderId));
  const toggleAll = () => onSelect(all ? new Set() : new Set(drafts.map(({ reminderId }) => reminderId)));
  const toggle = (id: string) => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    onSelect(next);
  };
  return (
    <table class="sheet drafts">
      <thead>
        <tr>
          <th scope="col" class="pick">
            <input type="checkbox" aria-label={f('drafts.selectAll')} checked={all} onChange={toggleAll} />
          </th>
          <th scope="col">{f('drafts.customer')}</th>
          <th scope="col">{f('drafts.step')}</th>
          <th scope="col" class="figure">
            {f('drafts.amount')}
          </th>
          <th scope="col">{f('drafts.age')}</th>
          <th scope="col">
            <span class="unseen">{f('drafts.act')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {drafts.map((draft) => (
          <Row
            key={draft.reminderId}
            draft={draft}
            picked={selected.has(draft.reminderId)}
            onPick={() => toggle(draft.reminderId)}
            onOpen={() => onOpen(draft)}
            onDismiss={() => onDismiss(draft)}
            words={words}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly draft: Draft;
  readonly picked: boolean;
  onPick(): void;
  onOpen(): void;
  onDismiss(): void;
  readonly words: FinanceWords;
}

function Row({ draft, picked, onPick, onOpen, onDismiss, words }: RowProps) {
  const { f, age, moneys, time } = words;
  const { customerName: customer, draftedAt, stepNames, totals } = draft;
  const now = new Date();
  return (
    <tr data-picked={picked ? '' : undefined}>
      <td class="pick">
        <input type="checkbox" aria-label={f('drafts.select', { customer })} checked={picked} onChange={onPick} />
      </td>
      <th scope="row">{customer}</th>
      <td class="step">{stepText(words, stepNames)}</td>
      <td class="figure">{totals.length > 0 ? moneys(totals) : <span class="muted">{f('drafts.nothingDue')}</span>}</td>
      <td title={time(draftedAt, now)}>{age(draftedAt, now)}</td>
      <td class="acts">
        <button type="button" class="button" aria-label={f('drafts.openOf', { customer })} onClick={onOpen}>
          {f('drafts.open')}
        </button>
        <button type="button" class="link" aria-label={f('drafts.dismissOf', { customer })} onClick={onDismiss}>
          {f('drafts.dismiss')}
        </button>
      </td>
    </tr>
  );
}
