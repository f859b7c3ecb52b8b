import { isTaskAlive } from '../../shared/domain/task/task.ts';
import type { StoredTask, TaskChange } from './store.ts';
import type { StoredData } from './stored-data.ts';

/** Adds a task unless one of its key is alive. */
export function taskAdded(now: StoredData, task: StoredTask) {
  const living = now.tasks.find((one) => one.key === task.key && isTaskAlive(one));
  if (living) return { next: now, result: { created: false, task: living } };
  return { next: { ...now, tasks: [...now.tasks, task] }, result: { created: true, task } };
}

/** A task that is in `from`, changed. */
export function taskMoved(
  now: StoredData,
  id: string,
  from: StoredTask['state'],
  change: TaskChange,
): { readonly next: StoredData; readonly result: StoredTask | 'conflict' } {
  const at = now.tasks.findIndex((task) => task.id === id && task.state === from);
  const task = now.tasks[at];
  if (!task) return { next: now, result: 'conflict' };
  const result = { ...task, ...change };
  return { next: { ...now, tasks: now.tasks.with(at, result) }, result };
}
