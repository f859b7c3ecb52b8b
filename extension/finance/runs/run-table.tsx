import { useCallback } from 'preact/hooks';
import type { RunList } from '../../../shared/contract/run.ts';
import type { RunSettings } from '../../../shared/domain/policy/run-settings.ts';
import { clockText } from '../../i18n/clock-text.ts';
import type { FinanceWords } from '../../i18n/finance-words.ts';
import { failureText } from '../../ui/failure-text.ts';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { DeskProps } from '../desk-props.ts';
import { useKept } from '../use-kept.ts';
import { runDayText } from './run-day-text.ts';
import { StartRun } from './start-run.tsx';
import { useProgress } from './use-progress.ts';

export interface RunTableProps extends DeskProps {
  /** Undefined while not known. */
  readonly settings: RunSettings | undefined;
  readonly mayStart: boolean;
}

const COLUMNS = ['queued', 'drafted', 'task_made', 'to_do', 'dry_run', 'not_sent', 'waiting'] as const;

/** The last runs, latest first: what each did, in figures. */
export function RunTable({ settings, mayStart, ...props }: RunTableProps) {
  const { api, company, words } = props;
  const { f, t, language } = words;
  const list = useKept(useCallback(() => api.runs(company.id), [api, company.id]));
  const runs = list.value?.runs ?? [];
  useProgress(
    runs.some(({ finishedAt }) => finishedAt === null),
    list.again,
  );
  return (
    <section class="card" aria-labelledby="runs-title">
      <div class="row">
        <h2 id="runs-title">{f('runs.title')}</h2>
        <button type="button" class="link" onClick={list.again}>
          <Icon name="refresh" />
          {t('panel.refresh')}
        </button>
      </div>
      <p class="lead">{f('runs.lead')}</p>
      {mayStart && settings && <StartRun {...props} settings={settings} onDone={list.again} />}
      {list.failure && <Notice tone="warn" {...failureText(words, list.failure)} />}
      {!list.value && list.asking && <p class="muted">{f('page.loading')}</p>}
      {list.value && runs.length === 0 && (
        <Notice
          tone="calm"
          title={f('runs.none')}
          todo={settings && f('runs.none.todo', { time: clockText(language, settings.runAt) })}
        />
      )}
      {runs.length > 0 && (
        <table class="sheet runs">
          <thead>
            <tr>
              <th scope="col">{f('runs.day')}</th>
              <th scope="col">{f('runs.mode')}</th>
              {COLUMNS.map((outcome) => (
                <th key={outcome} scope="col" class="figure">
                  {f(`runs.${outcome}`)}
                </th>
              ))}
              <th scope="col" class="figure">
                {f('runs.stopped')}
              </th>
            </tr>
          </thead>
          <tbody>
            {runs.map((run) => (
              <Row key={run.day} run={run} words={words} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Row({ run, words }: { run: RunList['runs'][number]; words: FinanceWords }) {
  const { f, language } = words;
  const day = runDayText(language, run.day);
  return (
    <tr>
      <th scope="row">
        <a href={`#runs/${run.day}`} aria-label={f('runs.open', { day })}>
          {day}
        </a>
      </th>
      <td>
        <span class="pill" data-level={run.dryRun ? 'neutral' : 'current'}>
          {f(run.dryRun ? 'runs.rehearsal' : 'runs.live')}
        </span>
        {run.finishedAt === null && <span class="muted"> {f('runs.underWay')}</span>}
      </td>
      {COLUMNS.map((outcome) => (
        <Figure key={outcome} n={run.counts[outcome]} />
      ))}
      <Figure n={run.stoppedCustomers} />
    </tr>
  );
}

/** Zeros step back, so that the others are seen. */
function Figure({ n }: { n: number }) {
  return (
    <td class="figure" data-zero={n === 0 ? '' : undefined}>
      {n}
    </td>
  );
}
