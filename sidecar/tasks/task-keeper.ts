import { CrmError, type CrmErrorKind } from '../crm/crm.ts';
import type { StoredTask } from '../store/store.ts';
import { followTasks } from './follow-tasks.ts';
import { settleTask } from './settle-task.ts';
import type { TaskDeps } from './task-deps.ts';

/** Makes the tasks that wait, closes those that are over, and notices what people closed in the CRM. Only one may work on a store. */
export interface TaskKeeper {
  /** Looks at all of them at once; to be called after one was written down, or anything that may end one. */
  wake(): void;
  /** Resolves when all that can be done now is. */
  idle(): Promise<void>;
  /** Starts nothing more and waits for what is under way. */
  stop(): Promise<void>;
}

/** A task that could not be settled would not be a moment later. */
const REST_MS = 10_000;
const AWAY: readonly CrmErrorKind[] = ['unreachable', 'timeout', 'credentials_refused'];

/** Works only from fresh books: others cannot tell what is still owed. */
export function startTaskKeeper(deps: TaskDeps): TaskKeeper {
  const { ledger, store, clock, log } = deps;
  const follow = followTasks(deps);
  const settle = settleTask(deps);
  const restsUntil = new Map<string, number>();
  let working: Promise<void> | undefined;
  let again = false;
  let stopped = false;

  const attempt = async (task: StoredTask): Promise<void> => {
    const company = ledger.companies().find(({ id }) => id === task.companyId);
    const rests = clock.uptimeMs() < (restsUntil.get(task.id) ?? Number.NEGATIVE_INFINITY);
    if (!company || rests || stopped) return;
    try {
      await settle(task, company);
      restsUntil.delete(task.id);
    } catch (error) {
      log('task waits', { task: task.id, error });
      restsUntil.set(task.id, clock.uptimeMs() + REST_MS);
      if (!(error instanceof CrmError) || AWAY.includes(error.kind)) throw error;
    }
  };

  const settleAll = async (): Promise<void> => {
    if (ledger.status().state !== 'fresh') return;
    await follow();
    for (const task of await store.unsettledTasks()) await attempt(task);
  };

  const work = async (): Promise<void> => {
    while (again && !stopped) {
      again = false;
      await settleAll().catch((error: unknown) => log('tasks not looked at', { error }));
    }
    working = undefined;
  };

  const wake = (): void => {
    if (stopped) return;
    again = true;
    working ??= work();
  };

  return {
    wake,
    idle: async () => working,
    stop: async () => {
      stopped = true;
      await working;
    },
  };
}
