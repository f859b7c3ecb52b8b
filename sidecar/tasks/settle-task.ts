import { taskEnd } from '../../shared/domain/task/task-end.ts';
import type { Company } from '../crm/crm.ts';
import type { StoredTask } from '../store/store.ts';
import { closeTask } from './close-task.ts';
import { factsOfTask } from './facts-of-task.ts';
import { createLanding } from './landing.ts';
import { lookUpTask } from './look-up-task.ts';
import { makeTask } from './make-task.ts';
import type { TaskDeps } from './task-deps.ts';

/** Brings a task as far as it can be brought now: made if it is still to be done, closed if it is over. Rejects with a fault of the CRM, after which it can be asked again. */
export const settleTask = (deps: TaskDeps) => {
  const landing = createLanding(deps);
  return async (task: StoredTask, company: Company): Promise<void> => {
    if (task.state === 'closing') return closeTask(deps, task, company, landing);
    const known = task.state === 'waiting' ? await lookUpTask(deps, task, landing) : task;
    if (known?.state !== 'waiting' && known?.state !== 'open') return;
    const end = taskEnd(known, await factsOfTask(deps, known, company));
    if (!end) return known.state === 'waiting' ? makeTask(deps, known, company, landing) : undefined;
    if (known.state === 'waiting') {
      await deps.store.moveTask(known.id, 'waiting', { state: 'closed', end, calledAt: undefined });
      return;
    }
    const closing = await deps.store.moveTask(known.id, 'open', { state: 'closing', end });
    if (closing !== 'conflict') await closeTask(deps, closing, company, landing);
  };
};
