import { type Company, CrmError } from '../crm/crm.ts';
import type { StoredTask } from '../store/store.ts';
import type { Landing } from './landing.ts';
import type { TaskDeps } from './task-deps.ts';
import { writeFeedback } from './write-task.tsx';

/** Tells the CRM that a task is done and why, unless somebody did, or an earlier try may still land. Rejects with what kept it from being told. */
export async function closeTask(
  { crm, store, log }: TaskDeps,
  { id, customerId, mark, end, calledAt }: StoredTask,
  company: Company,
  landing: Landing,
): Promise<void> {
  const closed = async (state: 'closing' | 'closed') => {
    await store.moveTask(id, 'closing', { state, calledAt: undefined });
  };
  const found = await crm.findTask(customerId, mark);
  if (found?.state !== 'open' || !end) return closed('closed');
  if (landing.isPossible({ id, calledAt })) return;
  await store.moveTask(id, 'closing', { state: 'closing', calledAt: landing.begins(id) });
  try {
    await crm.closeTask(found.id, writeFeedback(end, company));
  } catch (error) {
    if (!(error instanceof CrmError) || error.mayHaveLanded) throw error;
    // Somebody deleted it meanwhile: that is as good as done.
    await closed(error.kind === 'rejected' ? 'closed' : 'closing');
    throw error;
  }
  log('task closed', { task: id });
  await closed('closed');
}
