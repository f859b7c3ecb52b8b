import type { TaskDeps } from './task-deps.ts';

const EVERY_MS = 60_000;

/** Asks the CRM, once a minute at most, which open tasks somebody closed there, and remembers it. */
export const followTasks = ({ crm, store, clock }: Pick<TaskDeps, 'crm' | 'store' | 'clock'>) => {
  let askedAt = Number.NEGATIVE_INFINITY;
  return async (): Promise<void> => {
    if (clock.uptimeMs() - askedAt < EVERY_MS) return;
    const known = (await store.unsettledTasks()).flatMap(({ id, state, crmId }) =>
      state === 'open' && crmId !== undefined ? [{ id, crmId }] : [],
    );
    const open = await crm.openTasks(known.map(({ crmId }) => crmId));
    askedAt = clock.uptimeMs();
    for (const { id, crmId } of known) {
      if (!open.has(crmId)) await store.moveTask(id, 'open', { state: 'closed', end: { why: 'closed_there' } });
    }
  };
};
