import type { RunEntry } from '../../shared/contract/run.ts';
import { isPacked } from './packed-runs.ts';
import type { RunKey, RunOver, StoredNote } from './store.ts';
import type { KeptRun, PackedRun, StoredData } from './stored-data.ts';

/** Three months of business days: longer ago nobody asks why something was not sent. */
const KEPT_RUNS = 65;
/** A rehearsal speaks of everybody every day, since nothing of it is done: of those, two weeks. */
const KEPT_REHEARSALS = 10;

export const isOf =
  ({ companyId, day }: RunKey) =>
  (run: RunKey): boolean =>
    run.companyId === companyId && run.day === day;

/** Adds a company's run of a day, if it has none. */
export function begun(
  now: StoredData,
  run: KeptRun,
  notes: readonly StoredNote[],
): { readonly next: StoredData; readonly result: { readonly created: boolean; readonly run: KeptRun } } {
  const known = now.runs.find(isOf(run));
  if (known) return { next: now, result: { created: false, run: known } };
  const own = now.runs.filter(({ companyId }) => companyId === run.companyId);
  const rehearsals = own.filter(({ dryRun }) => dryRun);
  const forgotten = new Set([
    ...allBut(KEPT_RUNS - 1, own),
    ...allBut(KEPT_REHEARSALS - Number(run.dryRun), rehearsals),
  ]);
  const runs = [...now.runs.filter((one) => !forgotten.has(one)), run];
  return { next: { ...now, runs, notes: [...now.notes, ...notes] }, result: { created: true, run } };
}

function allBut<T>(latest: number, all: readonly T[]): readonly T[] {
  return all.slice(0, Math.max(0, all.length - latest));
}

/** Puts what became of some customers in the place of what was planned for them; answers the run where it is packed, and changes nothing then. */
export function recorded(
  now: StoredData,
  key: RunKey,
  entries: readonly RunEntry[],
  over: RunOver | undefined,
): { readonly next: StoredData; readonly result: PackedRun | undefined } {
  const known = now.runs.find(isOf(key));
  if (known && isPacked(known)) return { next: now, result: known };
  const idOf = ({ customerId, policyId, stepId }: RunEntry) => `${customerId} ${policyId} ${stepId}`;
  const news = new Map(entries.map((entry) => [idOf(entry), entry]));
  const runs = now.runs.map((run) =>
    isOf(key)(run) && !isPacked(run)
      ? {
          ...run,
          entries: run.entries.map((entry) => news.get(idOf(entry)) ?? entry),
          finishedAt: over?.finishedAt ?? run.finishedAt,
        }
      : run,
  );
  return { next: { ...now, runs, notes: [...now.notes, ...(over?.notes ?? [])] }, result: undefined };
}
