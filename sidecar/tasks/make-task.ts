import { type Company, CrmError, type NewTask } from '../crm/crm.ts';
import type { StoredTask } from '../store/store.ts';
import { companyPolicy } from '../usecases/company-policy.ts';
import { assigneeOf } from './assignee-of.ts';
import type { Landing } from './landing.ts';
import type { TaskDeps } from './task-deps.ts';
import { writeTask } from './write-task.tsx';

/** Asks the CRM for a task that it certainly does not have; that the call is about to be made is on disk before it is. Rejects with what kept it from being made. */
export async function makeTask(deps: TaskDeps, waiting: StoredTask, company: Company, landing: Landing): Promise<void> {
  const { crm, store, log } = deps;
  const { id, customerId, mark } = waiting;
  const task = await wordsOf(deps, waiting, company);
  if (!task) return;
  await store.moveTask(id, 'waiting', { state: 'waiting', calledAt: landing.begins(id) });
  try {
    await crm.makeTask(task);
  } catch (error) {
    if (!(error instanceof CrmError) || error.mayHaveLanded) throw error;
    const state = error.kind === 'rejected' ? 'refused' : 'waiting';
    await store.moveTask(id, 'waiting', { state, calledAt: undefined });
    throw error;
  }
  log('task made', { task: id });
  const made = await crm.findTask(customerId, mark);
  if (made?.state === 'open')
    await store.moveTask(id, 'waiting', { state: 'open', crmId: made.id, calledAt: undefined });
}

/** Undefined for a customer the ledger does not know yet. */
async function wordsOf(deps: TaskDeps, task: StoredTask, company: Company): Promise<NewTask | undefined> {
  const { companyId, customerId, mark, channel, madeOn: dueOn, step: taken } = task;
  const customer = deps.ledger.customer(customerId);
  if (!customer) return undefined;
  const { policies } = await companyPolicy(deps)(companyId);
  const step = policies.find(({ id }) => id === taken.policyId)?.steps.find(({ id }) => id === taken.stepId);
  const { items } = deps.ledger.position(companyId, customerId, deps.clock.today(company.timeZone));
  const words = writeTask({
    task,
    company,
    customer,
    items: items.filter(({ id }) => taken.debtIds.includes(id)),
    stepNames: step?.names,
  });
  const assigneeId = await assigneeOf(deps, { companyId, customer, role: step?.role ?? 'finance' });
  return { mark, customerId, companyId, kind: channel === 'call' ? 'call' : 'to_do', assigneeId, dueOn, ...words };
}
