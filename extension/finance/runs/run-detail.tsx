import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { RunReport } from '../../../shared/contract/run.ts';
import type { CalendarDate } from '../../../shared/domain/calendar/calendar-date.ts';
import type { FinanceWords } from '../../i18n/finance-words.ts';
import { failureText } from '../../ui/failure-text.ts';
import { Notice } from '../../ui/notice.tsx';
import { StopCounts } from '../../ui/run/stop-counts.tsx';
import type { DeskProps } from '../desk-props.ts';
import { useKept } from '../use-kept.ts';
import { EntryList } from './entry-list.tsx';
import { runDayText } from './run-day-text.ts';
import { StopList } from './stop-list.tsx';
import { useProgress } from './use-progress.ts';

/** The run of one day, customer by customer: what became of each step, and why. */
export function RunDetail({ api, company, day, words }: DeskProps & { readonly day: CalendarDate }) {
  const { f, t, language } = words;
  const ask = useCallback(() => api.run({ companyId: company.id, day }), [api, company.id, day]);
  const { value: run, failure, asking, again } = useKept(ask);
  useProgress(run?.finishedAt === null, again);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section class="card" aria-labelledby="run-title">
      <a class="back" href="#runs">
        ← {f('run.back')}
      </a>
      <div class="row">
        <h2 id="run-title" ref={heading} tabIndex={-1}>
          {f('run.title', { day: runDayText(language, day) })}
          {run && (
            <span class="pill" data-level={run.dryRun ? 'neutral' : 'current'}>
              {f(run.dryRun ? 'runs.rehearsal' : 'runs.live')}
            </span>
          )}
        </h2>
      </div>
      {run && <p class="lead">{timesText(run, words)}</p>}
      {asking && !run && <p class="muted">{f('page.loading')}</p>}
      {failure && (
        <Notice tone="warn" {...failureText(words, failure)}>
          <button type="button" class="button" onClick={again}>
            {t('failure.retry')}
          </button>
        </Notice>
      )}
      {run && (
        <>
          <EntryList run={run} currency={company.currency} words={words} />
          {run.stops.length > 0 && (
            <>
              <h3>{f('run.stopped', { n: run.stops.length })}</h3>
              <p class="muted">{f('run.stopped.lead')}</p>
              <StopCounts stopped={run.stopped} words={words} />
              <StopList stops={run.stops} words={words} />
            </>
          )}
        </>
      )}
    </section>
  );
}

function timesText({ startedAt, finishedAt }: RunReport, { f, time }: FinanceWords): string {
  const clock = (instant: string) => time(instant, new Date(instant));
  return finishedAt
    ? f('run.times', { from: clock(startedAt), to: clock(finishedAt) })
    : f('run.since', { from: clock(startedAt) });
}
