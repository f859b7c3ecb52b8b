import type { RUN_OUTCOMES, RunList, RunReport } from '../../shared/contract/run.ts';
import type { CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import { groupBy } from '../../shared/domain/group-by.ts';
import type { Deps } from '../deps.ts';
import { planRun } from '../dunning/plan-run.ts';
import { RequestFailure } from '../request-failure.ts';
import { requireCompany, type Session } from '../session/session.ts';
import type { StoredRun } from '../store/store.ts';
import { companyPolicy } from './company-policy.ts';
import { companyFrame } from './know-company.ts';
import { runAsItBecame } from './run-as-it-became.ts';

type RunsDeps = Pick<Deps, 'crm' | 'ledger' | 'store' | 'clock' | 'calendar'>;

/** The runs of a company, latest first. */
export const listRuns =
  ({ store }: Pick<Deps, 'store'>) =>
  async (session: Session, companyId: number): Promise<RunList> => {
    requireCompany(session, companyId);
    const [runs, reminders] = await Promise.all([store.runs(companyId), store.remindersOf(companyId)]);
    return { runs: runs.map((run) => summaryOf(runAsItBecame(run, reminders))) };
  };

/** The run of a day, customer by customer. */
export const readRun =
  (deps: RunsDeps) =>
  async (session: Session, companyId: number, day: CalendarDate): Promise<RunReport> => {
    requireCompany(session, companyId);
    const run = await deps.store.run({ companyId, day });
    if (!run) throw new RequestFailure('not_found', 'no run of that day');
    return reportOf(deps, runAsItBecame(run, await deps.store.remindersOf(companyId)));
  };

/** What today's run would do if it began now. */
export const previewRun = (deps: RunsDeps) => {
  const plan = planRun(deps);
  return async (session: Session, companyId: number): Promise<RunReport> => {
    companyFrame(deps, session, companyId);
    return reportOf(deps, await plan(companyId));
  };
};

function summaryOf({ entries, stops, companyId, day, startedAt, finishedAt, dryRun }: StoredRun) {
  const counted = groupBy(entries, ({ outcome }) => outcome);
  const stopped = groupBy(
    stops.flatMap(({ rules }) => rules),
    (rule) => rule,
  );
  const count = (outcome: (typeof RUN_OUTCOMES)[number]) => counted.get(outcome)?.length ?? 0;
  return {
    companyId,
    day,
    startedAt,
    finishedAt: finishedAt ?? null,
    dryRun,
    counts: {
      waiting: count('waiting'),
      queued: count('queued'),
      drafted: count('drafted'),
      task_made: count('task_made'),
      to_do: count('to_do'),
      dry_run: count('dry_run'),
      not_sent: count('not_sent'),
    },
    stoppedCustomers: stops.length,
    stopped: Object.fromEntries([...stopped].map(([rule, same]) => [rule, same.length])),
  };
}

export async function reportOf(deps: Pick<Deps, 'ledger' | 'store'>, run: StoredRun): Promise<RunReport> {
  const [{ policies }, reminders] = await Promise.all([
    companyPolicy(deps)(run.companyId),
    deps.store.remindersOf(run.companyId),
  ]);
  const became = new Map(reminders.map(({ id, state, outcome = null }) => [id, { state, outcome }]));
  const customerName = (id: number) => deps.ledger.customer(id)?.name ?? '';
  const used = new Set(run.entries.map(({ stepId }) => stepId));
  const steps = policies.flatMap((policy) => policy.steps).filter(({ id }) => used.has(id));
  return {
    ...summaryOf(run),
    stepNames: Object.fromEntries(steps.map(({ id, names }) => [id, names])),
    entries: run.entries.map((entry) => ({
      ...entry,
      customerName: customerName(entry.customerId),
      became: (entry.reminderId && became.get(entry.reminderId)) || null,
    })),
    stops: run.stops.map(({ customerId, rules }) => ({
      customerId,
      customerName: customerName(customerId),
      rules: [...rules],
    })),
  };
}
