import { RUN_OUTCOMES } from '../../shared/contract/run.ts';
import { groupBy } from '../../shared/domain/group-by.ts';
import type { RunHead, RunSummary, StoredRun } from './store.ts';

/** A run, counted. */
export function summaryOfRun(run: StoredRun): RunSummary {
  const { entries, stops } = run;
  const byOutcome = groupBy(entries, ({ outcome }) => outcome);
  const byRule = groupBy(
    stops.flatMap(({ rules }) => rules),
    (rule) => rule,
  );
  const counts = Object.fromEntries(RUN_OUTCOMES.map((outcome) => [outcome, byOutcome.get(outcome)?.length ?? 0]));
  return {
    ...headOf(run),
    counts: counts as RunSummary['counts'],
    reminderIds: (byOutcome.get('queued') ?? []).flatMap(({ reminderId }) => reminderId ?? []),
    stoppedCustomers: stops.length,
    stopped: Object.fromEntries([...byRule].map(([rule, same]) => [rule, same.length])),
  };
}

/** Without what it says of each customer, and what is counted of that. */
export function headOf({ companyId, day, startedAt, finishedAt, dryRun }: RunHead): RunHead {
  return { companyId, day, startedAt, finishedAt, dryRun };
}
