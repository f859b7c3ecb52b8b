import PQueue from 'p-queue';
import type { RunEntry } from '../../shared/contract/run.ts';
import { isOnItsWay } from '../../shared/domain/reminder/reminder-state.ts';
import { noteOfReport } from '../chatter/run-notes.tsx';
import { type Company, CrmError } from '../crm/crm.ts';
import type { RunKey, StoredRun } from '../store/store.ts';
import { activeSettings } from '../usecases/active-settings.ts';
import { type Allowance, type TakeStepDeps, takeStep } from './take-step.ts';

export type CarryOutDeps = TakeStepDeps & {
  /** Told after reminders were queued. */
  readonly wakeOutbox: () => void;
  /** Told after there were tasks for people. */
  readonly wakeTasks: () => void;
  /** Told after there was a line for the CRM's chatter. */
  readonly wakeNotes: () => void;
  readonly log: (event: string, facts: Readonly<Record<string, unknown>>) => void;
};

const AT_ONCE = 4;
/** Entries settled before they are written down together. */
const CHUNK = 20;

/** Takes every step that waits of a run that is no rehearsal; true once none does. What a faulty CRM kept from being settled waits for the next call. */
export const carryOutRun =
  (deps: CarryOutDeps) =>
  async (run: StoredRun, company: Pick<Company, 'partnerId' | 'language'>): Promise<boolean> => {
    const { companyId, day } = run;
    const waiting = run.entries.filter(({ outcome }) => outcome === 'waiting');
    const allowance = await allowanceOf(deps, run);
    let done = true;
    for (let at = 0; at < waiting.length; at += CHUNK) {
      const settled = await settleAll(deps, run, waiting.slice(at, at + CHUNK), allowance);
      await deps.store.recordRun({ companyId, day }, settled);
      deps.wakeOutbox();
      deps.wakeTasks();
      done &&= settled.every(({ outcome }) => outcome !== 'waiting');
    }
    if (done) await finish(deps, { companyId, day }, company);
    return done;
  };

async function finish(
  deps: CarryOutDeps,
  key: RunKey,
  company: Pick<Company, 'partnerId' | 'language'>,
): Promise<void> {
  const run = await deps.store.run(key);
  if (!run) return;
  const note = noteOfReport({ run, company, messageIdHost: deps.messageIdHost });
  await deps.store.recordRun(key, [], { finishedAt: deps.clock.now().toISOString(), notes: [note] });
  deps.wakeNotes();
}

async function settleAll(
  deps: CarryOutDeps,
  { companyId, day }: StoredRun,
  entries: readonly RunEntry[],
  allowance: Allowance,
): Promise<RunEntry[]> {
  const take = takeStep(deps);
  const queue = new PQueue({ concurrency: AT_ONCE });
  return Promise.all(
    entries.map((entry) =>
      queue.add(async () => {
        try {
          return { ...entry, ...(await take({ companyId, day }, entry, allowance)) };
        } catch (error) {
          if (!(error instanceof CrmError)) throw error;
          deps.log('step not taken', { error });
          return entry;
        }
      }),
    ),
  );
}

/** What the caps leave after all that left by itself and all tasks that were made today, in this run or not. */
async function allowanceOf({ store, clock }: CarryOutDeps, { companyId, day }: StoredRun): Promise<Allowance> {
  const [{ dailyCap, dailyTasks }, reminders, tasks] = await Promise.all([
    activeSettings({ store })('operation', companyId),
    store.remindersOf(companyId),
    store.tasks(companyId),
  ]);
  const sent = reminders.filter(
    ({ state, step, queuedAt }) => step && isOnItsWay(state) && clock.dayOf(new Date(queuedAt)) === day,
  );
  const made = [...tasks.values()].flat().filter(({ madeOn }) => madeOn === day);
  return { left: dailyCap - sent.length, tasks: dailyTasks - made.length };
}
