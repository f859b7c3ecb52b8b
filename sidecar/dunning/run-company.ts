import type { RunEntry } from '../../shared/contract/run.ts';
import { noteOfPlan, noteOfReport } from '../chatter/run-notes.tsx';
import type { Company } from '../crm/crm.ts';
import { giveWay } from '../give-way.ts';
import type { StoredRun } from '../store/store.ts';
import { activeSettings } from '../usecases/active-settings.ts';
import { isContactTime } from '../usecases/is-contact-time.ts';
import { type CarryOutDeps, carryOutRun } from './carry-out-run.ts';
import { type PlanRunDeps, planRun } from './plan-run.ts';

export type RunDeps = CarryOutDeps & PlanRunDeps;

/** Why a company's régua does not run now. */
export type NotNow = 'done' | 'outside_hours' | 'before_its_hour' | 'books_not_fresh' | 'kill_switch';

interface Asked {
  readonly company: Company;
  /** Somebody asked for it: its hour does not matter. */
  readonly byHand?: boolean;
}

/**
 * Runs a company's régua of today unless it ran, goes on with one that was interrupted, or says why not now. The plan
 * is on disk before anything leaves, so whatever dies, what was planned is taken once.
 */
export const runCompany =
  (deps: RunDeps) =>
  async ({ company, byHand = false }: Asked): Promise<StoredRun | NotNow> => {
    const { ledger, store, clock } = deps;
    const now = clock.wallClock(company.timeZone);
    const key = { companyId: company.id, day: now.day };
    const begun = await store.runHead(key);
    if (begun?.finishedAt !== undefined) return 'done';
    const { runAt, killSwitch } = await activeSettings(deps)('operation', company.id);
    if (killSwitch) return 'kill_switch';
    if (!(await isContactTime(deps)(company))) return 'outside_hours';
    if (!byHand && now.time < runAt) return 'before_its_hour';
    if (ledger.status().state !== 'fresh' || !ledger.historyAsOf()) return 'books_not_fresh';
    const run = (begun && (await store.run(key))) ?? (await begin(deps, company));
    if (run.finishedAt !== undefined) return run;
    if (run.dryRun) await endRehearsal(deps, run, company);
    else await carryOutRun(deps)(run, company);
    return (await store.run(key)) ?? run;
  };

async function begin(deps: RunDeps, company: Company): Promise<StoredRun> {
  const { store, messageIdHost, wakeNotes } = deps;
  const plan = await planRun(deps)(company.id);
  const planned = plan.dryRun ? await rehearsed(plan, deps.clock.now()) : plan;
  const notes = [noteOfPlan({ run: plan, company, messageIdHost })];
  if (plan.dryRun) notes.push(noteOfReport({ run: planned, company, messageIdHost }));
  const { run } = await store.beginRun(planned, notes);
  wakeNotes();
  return run;
}

/** One that an earlier version began and did not end. */
async function endRehearsal(deps: RunDeps, run: StoredRun, company: Company): Promise<void> {
  const { entries, finishedAt } = await rehearsed(run, deps.clock.now());
  const note = noteOfReport({ run: { ...run, entries }, company, messageIdHost: deps.messageIdHost });
  await deps.store.recordRun(run, entries, { finishedAt, notes: [note] });
  deps.wakeNotes();
}

/** Nothing of a rehearsal is done, so it is over once it is planned. */
async function rehearsed(plan: StoredRun, now: Date): Promise<StoredRun & { finishedAt: string }> {
  const entries: RunEntry[] = [];
  for (const entry of plan.entries) {
    entries.push({ ...entry, outcome: 'dry_run' });
    await giveWay();
  }
  return { ...plan, entries, finishedAt: now.toISOString() };
}
