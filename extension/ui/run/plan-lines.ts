import type { RunReport } from '../../../shared/contract/run.ts';
import { groupBy } from '../../../shared/domain/group-by.ts';
import { type PlanKind, planKind } from './plan-kind.ts';

export type ReportEntry = RunReport['entries'][number];

/** The same step by the same channel in the same way, to some customers. */
export interface PlanLine {
  readonly key: string;
  readonly kind: PlanKind;
  readonly first: ReportEntry;
  readonly entries: readonly ReportEntry[];
}

const ORDER: readonly PlanKind[] = ['sends', 'drafts', 'people'];

/** What a run would do, step by step: what leaves by itself first, the most customers first. */
export function planLines(entries: readonly ReportEntry[]): PlanLine[] {
  const lines: PlanLine[] = [];
  for (const [key, same] of groupBy(entries, (entry) => `${entry.stepId} ${entry.channel} ${planKind(entry)}`)) {
    const [first] = same;
    if (first) lines.push({ key, kind: planKind(first), first, entries: same });
  }
  return lines.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || b.entries.length - a.entries.length);
}

export function countKinds(entries: readonly ReportEntry[]): Readonly<Record<PlanKind, number>> {
  const counts = { sends: 0, drafts: 0, people: 0 };
  for (const entry of entries) counts[planKind(entry)] += 1;
  return counts;
}
