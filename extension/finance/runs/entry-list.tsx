import { useMemo, useState } from 'preact/hooks';
import type { RunReport } from '../../../shared/contract/run.ts';
import { groupBy } from '../../../shared/domain/group-by.ts';
import type { FinanceWords } from '../../i18n/finance-words.ts';
import { Field } from '../../ui/field.tsx';
import { type EntryVerdict, entryVerdict } from '../../ui/run/entry-text.ts';
import type { ReportEntry } from '../../ui/run/plan-lines.ts';
import { reasonsText } from '../../ui/run/reason-text.ts';
import { stepText } from '../../ui/run/step-text.ts';
import { ShowMore } from './show-more.tsx';
import { useMore } from './use-more.ts';

export interface EntryListProps {
  readonly run: RunReport;
  readonly currency: string;
  readonly words: FinanceWords;
}

interface Told {
  readonly entry: ReportEntry;
  readonly verdict: EntryVerdict;
}

const PILLS = { good: 'current', warn: 'mild', calm: 'neutral' } as const;

/** Every customer of a run with its step, what became of it and why; to be narrowed by outcome and by name. */
export function EntryList({ run, currency, words }: EntryListProps) {
  const { f } = words;
  const [only, setOnly] = useState('');
  const [name, setName] = useState('');
  const told = useMemo(
    () => run.entries.map((entry) => ({ entry, verdict: entryVerdict(entry, words) })),
    [run, words],
  );
  const kinds = [...groupBy(told, ({ verdict }) => verdict.key)];
  const wanted = folded(name);
  const matching = told.filter(
    ({ entry, verdict }) =>
      (only === '' || verdict.key === only) && (wanted === '' || folded(entry.customerName).includes(wanted)),
  );
  const { rows, more, showMore } = useMore(matching);
  if (told.length === 0) return <p class="muted">{f('plan.nothing')}</p>;
  return (
    <>
      <div class="narrow">
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be drawn as a row of a form. */}
        <div role="group" aria-label={f('run.filter')} class="filters">
          <Filter label={f('run.all')} n={told.length} on={only === ''} onClick={() => setOnly('')} />
          {kinds.map(([key, same]) => (
            <Filter
              key={key}
              label={same[0]?.verdict.label ?? key}
              n={same.length}
              on={only === key}
              onClick={() => setOnly(key)}
            />
          ))}
        </div>
        <Field
          label={f('run.search')}
          unlabelled
          value={name}
          onInput={setName}
          input={{ type: 'search', name: 'customer', placeholder: f('run.search') }}
        />
      </div>
      {matching.length === 0 && <p class="muted">{f('run.nobody')}</p>}
      {rows.length > 0 && (
        <table class="sheet entries">
          <thead>
            <tr>
              <th scope="col">{f('run.customer')}</th>
              <th scope="col">{f('plan.step')}</th>
              <th scope="col" class="figure">
                {f('run.amount')}
              </th>
              <th scope="col">{f('run.outcome')}</th>
              <th scope="col">{f('run.why')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((one) => (
              <Row
                key={`${one.entry.customerId} ${one.entry.stepId}`}
                {...one}
                run={run}
                currency={currency}
                words={words}
              />
            ))}
          </tbody>
        </table>
      )}
      <ShowMore more={more} onShow={showMore} words={words} />
    </>
  );
}

function Filter({ label, n, on, onClick }: { label: string; n: number; on: boolean; onClick(): void }) {
  return (
    <button type="button" class="filter" aria-pressed={on} onClick={onClick}>
      {label} <b>{n}</b>
    </button>
  );
}

function Row({ entry, verdict, run, currency, words }: Told & EntryListProps) {
  const { f, money } = words;
  return (
    <tr>
      <th scope="row">{entry.customerName}</th>
      <td class="step">
        {stepText(words, run.stepNames[entry.stepId])}
        <span class="muted">{f(`channel.${entry.channel}`)}</span>
      </td>
      <td class="figure">{money({ currency, minor: entry.minor })}</td>
      <td>
        <span class="pill" data-level={PILLS[verdict.tone]}>
          {verdict.label}
        </span>
      </td>
      <td>
        {verdict.why}
        <span class="muted">{reasonsText(words, entry.reasons, { day: run.day, currency })}</span>
      </td>
    </tr>
  );
}

/** So that “sao” finds “São”. */
const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
