import type { StoredTask } from '../store/store.ts';
import type { TaskDeps } from './task-deps.ts';

type Called = Pick<StoredTask, 'id' | 'calledAt'>;

/** Keeps count of the requests made for tasks, by the clock and by the time this process has really waited: clocks are set and machines sleep. */
export interface Landing {
  /** To be told as a request begins; answers when that is. */
  begins(id: string): string;
  /** Whether a request made for a task, by this process or one before it, may still take effect. */
  isPossible(task: Called): boolean;
}

export function createLanding({ clock, requestLimitMs }: Pick<TaskDeps, 'clock' | 'requestLimitMs'>): Landing {
  const since = new Map<string, number>();
  const firstSeen = ({ id, calledAt }: Called): number => {
    const call = `${id} ${calledAt}`;
    const first = since.get(call) ?? clock.uptimeMs();
    since.set(call, first);
    return first;
  };
  return {
    begins: (id) => {
      const calledAt = clock.now().toISOString();
      firstSeen({ id, calledAt });
      return calledAt;
    },
    isPossible: (task) => {
      if (task.calledAt === undefined) return false;
      const waited = clock.uptimeMs() - firstSeen(task);
      return Math.min(waited, clock.now().getTime() - Date.parse(task.calledAt)) < requestLimitMs;
    },
  };
}
