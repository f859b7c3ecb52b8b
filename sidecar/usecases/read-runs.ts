import type { RunList, RunReport } from '../../shared/contract/run.ts';
import type { CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import type { Deps } from '../deps.ts';
import { planRun } from '../dunning/plan-run.ts';
import { RequestFailure } from '../request-failure.ts';
import { requireCompany, type Session } from '../session/session.ts';
import { summaryOfRun } from '../store/run-summary.ts';
import type { RunSummary, StoredRun } from '../store/store.ts';
import { companyPolicy } from './company-policy.ts';
import { companyFrame } from './know-company.ts';
import { countedAsItBecame, runAsItBecame } from './run-as-it-became.ts';

type RunsDeps = Pick<Deps, 'crm' | 'ledger' | 'store' | 'clock' | 'calendar'>;

/** The runs of a company, latest first. */
export const listRuns =
  ({ store }: Pick<Deps, 'store'>) =>
  async (session: Session, companyId: number): Promise<RunList> => {
    requireCompany(session, companyId);
    const [runs, reminders] = await Promise.all([store.runs(companyId), store.remindersOf(companyId)]);
    return { runs: runs.map((run) => toSummary(countedAsItBecame(run, reminders))) };
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

function toSummary({ reminderIds: _, finishedAt, ...run }: RunSummary): RunList['runs'][number] {
  return { ...run, finishedAt: finishedAt ?? null };
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
    ...toSummary(summaryOfRun(run)),
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
