import { isAlive } from '../../shared/domain/reminder/reminder-state.ts';
import type { TaskFacts } from '../../shared/domain/task/task-end.ts';
import type { Company } from '../crm/crm.ts';
import type { StoredTask } from '../store/store.ts';
import { standingsOf } from '../usecases/commitments-of.ts';
import { paymentsAreRead } from '../usecases/payments-are-read.ts';
import type { TaskDeps } from './task-deps.ts';

/** What may end a task, from ledger and store. */
export async function factsOfTask(deps: TaskDeps, task: StoredTask, company: Company): Promise<TaskFacts> {
  const { store, ledger, clock } = deps;
  const { companyId, customerId, documentIds } = task;
  const today = clock.today(company.timeZone);
  const [reminders, contacts, tasks, standings] = await Promise.all([
    store.remindersOf(companyId, customerId),
    store.contacts(companyId),
    store.tasks(companyId),
    standingsOf(deps)(companyId, today),
  ]);
  const { items } = ledger.position(companyId, customerId, today);
  const paid = (ledger.history(companyId, customerId) ?? []).filter(
    ({ by, documentId }) => by === 'payment' && documentIds.includes(documentId),
  );
  const written = reminders.flatMap(({ step, state, queuedAt }) =>
    step && isAlive(state) ? [{ step, channel: 'email' as const, at: queuedAt }] : [],
  );
  const others = (tasks.get(customerId) ?? []).filter(({ id }) => id !== task.id);
  return {
    openDebts: new Set(paymentsAreRead(deps) ? items.map(({ id }) => id) : task.step.debtIds),
    paidOn: paid
      .map(({ paidOn }) => paidOn)
      .sort()
      .at(-1),
    contacts: contacts.get(customerId) ?? [],
    steps: [...written, ...others.map(({ step, channel, madeAt }) => ({ step, channel, at: madeAt }))],
    commitments: standings.of(customerId).commitments,
  };
}
