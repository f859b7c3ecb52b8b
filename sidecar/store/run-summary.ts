import { RUN_OUTCOMES } from '../../shared/contract/run.ts';
import { groupBy } from '../../shared/domain/group-by.ts';
import type { RunSummary, StoredRun } from './store.ts';

/** A run, counted. */
export function summaryOfRun({ companyId, day, startedAt, finishedAt, dryRun, entries, stops }: StoredRun): RunSummary {
  const byOutcome = groupBy(entries, ({ outcome }) => outcome);
  const byRule = groupBy(
    stops.flatMap(({ rules }) => rules),
    (rule) => rule,
  );
  const counts = Object.fromEntries(RUN_OUTCOMES.map((outcome) => [outcome, byOutcome.get(outcome)?.length ?? 0]));
  return {
    companyId,
    day,
    startedAt,
    finishedAt,
    dryRun,
    counts: counts as RunSummary['counts'],
    reminderIds: (byOutcome.get('queued') ?? []).flatMap(({ reminderId }) => reminderId ?? []),
    stoppedCustomers: stops.length,
    stopped: Object.fromEntries([...byRule].map(([rule, same]) => [rule, same.length])),
  };
}
