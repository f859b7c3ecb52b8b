import type { StoredTask } from '../store/store.ts';
import type { Landing } from './landing.ts';
import type { TaskDeps } from './task-deps.ts';

/** A waiting task as the CRM has it; undefined while nobody can tell, because a request may still land. */
export async function lookUpTask(
  { crm, store }: Pick<TaskDeps, 'crm' | 'store'>,
  task: StoredTask,
  landing: Landing,
): Promise<StoredTask | undefined> {
  const found = await crm.findTask(task.customerId, task.mark);
  if (!found) return landing.isPossible(task) ? undefined : task;
  const moved = await store.moveTask(
    task.id,
    'waiting',
    found.state === 'open'
      ? { state: 'open', crmId: found.id, calledAt: undefined }
      : { state: 'closed', end: { why: 'closed_there' }, calledAt: undefined },
  );
  return moved === 'conflict' ? undefined : moved;
}
