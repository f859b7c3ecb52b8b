import type { RunEntry } from '../../../shared/contract/run.ts';

/** Who puts a planned step on its way: nobody, somebody who approves it, or somebody who does it. */
export type PlanKind = 'sends' | 'drafts' | 'people';

export function planKind({ channel, mode }: Pick<RunEntry, 'channel' | 'mode'>): PlanKind {
  if (channel !== 'email' || mode === 'manual') return 'people';
  return mode === 'automatic' ? 'sends' : 'drafts';
}
