import type { RunReport } from '../../../shared/contract/run.ts';
import type { RunSettings } from '../../../shared/domain/policy/run-settings.ts';
import type { FinanceWords } from '../../i18n/finance-words.ts';
import { Notice } from '../notice.tsx';
import { countKinds, type PlanLine, planLines } from './plan-lines.ts';
import { type RunFrame, reasonsText } from './reason-text.ts';
import { stepText } from './step-text.ts';
import { StopCounts } from './stop-counts.tsx';

export interface PlanSummaryProps {
  readonly plan: RunReport;
  readonly currency: string;
  readonly caps: Pick<RunSettings, 'dailyCap' | 'dailyTasks'>;
  readonly words: FinanceWords;
}

const NAMED = 3;

/** What a run would do if it began now: how many of each, step by step with the first customers, and who is left in peace. */
export function PlanSummary({ plan, currency, caps, words }: PlanSummaryProps) {
  const { f } = words;
  const counts = countKinds(plan.entries);
  const lines = planLines(plan.entries);
  return (
    <>
      <dl class="tallies">
        <Tally n={counts.sends} text={f('plan.sends', { n: counts.sends })} strong />
        <Tally n={counts.drafts} text={f('plan.drafts', { n: counts.drafts })} />
        <Tally n={counts.people} text={f('plan.people', { n: counts.people })} />
        <Tally n={plan.stoppedCustomers} text={f('plan.stopped', { n: plan.stoppedCustomers })} />
      </dl>
      {counts.sends > caps.dailyCap && <Notice tone="calm" title={f('plan.overCap', { cap: caps.dailyCap })} />}
      {counts.people > caps.dailyTasks && <Notice tone="calm" title={f('plan.overTasks', { cap: caps.dailyTasks })} />}
      {lines.length === 0 && <p class="muted">{f('plan.nothing')}</p>}
      {lines.length > 0 && (
        <table class="sheet">
          <thead>
            <tr>
              <th scope="col">{f('plan.step')}</th>
              <th scope="col">{f('plan.how')}</th>
              <th scope="col" class="figure">
                {f('plan.count')}
              </th>
              <th scope="col">{f('plan.first')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Line key={line.key} line={line} plan={plan} frame={{ day: plan.day, currency }} words={words} />
            ))}
          </tbody>
        </table>
      )}
      <h3>{f('plan.stops')}</h3>
      <StopCounts stopped={plan.stopped} words={words} />
    </>
  );
}

function Tally({ n, text, strong }: { n: number; text: string; strong?: boolean }) {
  return (
    <div data-strong={strong ? '' : undefined}>
      <dd>{n}</dd>
      <dt>{text}</dt>
    </div>
  );
}

interface LineProps {
  readonly line: PlanLine;
  readonly plan: RunReport;
  readonly frame: RunFrame;
  readonly words: FinanceWords;
}

function Line({ line, plan, frame, words }: LineProps) {
  const { f, money } = words;
  const { kind, first, entries } = line;
  const rest = entries.length - NAMED;
  return (
    <tr>
      <th scope="row">
        {stepText(words, plan.stepNames[first.stepId])}
        <span class="muted">{f(`channel.${first.channel}`)}</span>
      </th>
      <td>{f(`plan.mode.${kind}`)}</td>
      <td class="figure">{entries.length}</td>
      <td>
        <ul>
          {entries.slice(0, NAMED).map((entry) => (
            <li key={`${entry.customerId} ${entry.stepId}`}>
              {entry.customerName} · {money({ currency: frame.currency, minor: entry.minor })}
              <span class="muted">{reasonsText(words, entry.reasons, frame)}</span>
            </li>
          ))}
          {rest > 0 && <li class="muted">{f('plan.more', { n: rest })}</li>}
        </ul>
      </td>
    </tr>
  );
}
