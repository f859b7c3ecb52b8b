import type { RunReport } from '../../../shared/contract/run.ts';
import { STOP_RULES } from '../../../shared/domain/planning/contact-plan.ts';
import type { FinanceWords } from '../../i18n/finance-words.ts';

/** How many customers each rule keeps in peace, the most first. */
export function StopCounts({ stopped, words: { f } }: { stopped: RunReport['stopped']; words: FinanceWords }) {
  const counts = STOP_RULES.map((rule) => ({ rule, count: stopped[rule] ?? 0 })).filter(({ count }) => count > 0);
  if (counts.length === 0) return <p class="muted">{f('plan.noStops')}</p>;
  return (
    <ul class="stop-counts">
      {counts
        .sort((a, b) => b.count - a.count)
        .map(({ rule, count }) => (
          <li key={rule}>
            <b>{count}</b> {f(`stop.${rule}`)}
          </li>
        ))}
    </ul>
  );
}
