import { createHash, randomUUID } from 'node:crypto';
import type { RunEntry } from '../../shared/contract/run.ts';
import type { CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import type { Deps } from '../deps.ts';
import type { StoredTask } from '../store/store.ts';

interface Asked {
  readonly companyId: number;
  readonly entry: RunEntry;
  readonly day: CalendarDate;
}

/** A step that a person takes, as a task to be made; `made`: all those of this customer so far. */
export function newTask(
  { clock, ledger }: Pick<Deps, 'clock' | 'ledger'>,
  { companyId, entry, day }: Asked,
  made: readonly StoredTask[],
): StoredTask {
  const { customerId, policyId, stepId, anchor, debtIds, channel, minor } = entry;
  const key = [companyId, customerId, policyId, stepId, debtIds[0] ?? 0].join(':');
  const documents = ledger
    .receivables(companyId, customerId)
    .filter(({ id }) => debtIds.includes(id))
    .map(({ document }) => document.id);
  return {
    id: randomUUID(),
    key,
    mark: markOf(key, made.filter((task) => task.key === key).length),
    companyId,
    customerId,
    state: 'waiting',
    step: { policyId, stepId, anchor, debtIds },
    channel,
    minor,
    documentIds: [...new Set(documents)],
    madeOn: day,
    madeAt: clock.now().toISOString(),
    calledAt: undefined,
    crmId: undefined,
    end: undefined,
  };
}

/** The same whenever it is made, so that the CRM knows the task even after the data file was lost; another for each task of a key. */
function markOf(key: string, earlier: number): string {
  return `emdia-task-${createHash('sha256').update(`${key}:${earlier}`).digest('hex').slice(0, 32)}`;
}
