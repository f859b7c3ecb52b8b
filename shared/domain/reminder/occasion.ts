import type { PolicyStep } from '../policy/policy.ts';

/** What a mail about payments is written for: to announce, to remind or to thank. */
export type Occasion = 'before_due' | 'overdue' | 'paid';

/** On the due date itself nothing is late yet. */
export function occasionOf({ anchor, offset }: Pick<PolicyStep, 'anchor' | 'offset'>): Occasion {
  if (anchor === 'payment') return 'paid';
  return offset.days > 0 ? 'overdue' : 'before_due';
}
