import { addDays } from '../calendar/calendar-date.ts';
import type { Commitments } from '../commitment/commitments.ts';
import type { Money } from '../money/money.ts';
import type { Position } from '../receivable/position.ts';
import type { Receivable } from '../receivable/receivable.ts';
import { type Severity, severityOf } from '../severity/severity.ts';
import { DEFAULT_THRESHOLDS, type SeverityThresholds } from '../severity/thresholds.ts';
import { aPosition, aReceivable, someCommitments, TODAY } from './builders.ts';

export const brl = (minor: number): Money => ({ currency: 'BRL', minor });

export const debtOf = (amount: number, daysLate: number): Receivable =>
  aReceivable({ amount, dueDate: addDays(TODAY, -daysLate) });

/** A single debt and nothing else. From day 4 on, no weekend makes it punctual. */
export const owing = (amount: number, daysLate: number): Position => aPosition([debtOf(amount, daysLate)]);

interface Sketch extends Partial<Commitments> {
  readonly limit?: number | undefined;
  readonly thresholds?: SeverityThresholds;
}

/** The verdict in a company that keeps its books in BRL, under the default thresholds but for what the test says. */
export function judge(position: Position, sketch: Sketch = {}): Severity {
  const { limit, thresholds = DEFAULT_THRESHOLDS, ...commitments } = sketch;
  return severityOf({
    position,
    thresholds,
    creditLimit: limit === undefined ? undefined : brl(limit),
    companyCurrency: 'BRL',
    commitments: someCommitments(commitments),
    today: TODAY,
  });
}
