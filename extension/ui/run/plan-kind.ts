import type { RunEntry } from '../../../shared/contract/run.ts';
import { isMessageChannel } from '../../../shared/domain/reminder/message-channel.ts';

/** Who puts a planned step on its way: nobody, somebody who approves it, or somebody who does it. */
export type PlanKind = 'sends' | 'drafts' | 'people';

export function planKind({ channel, mode }: Pick<RunEntry, 'channel' | 'mode'>): PlanKind {
  if (!isMessageChannel(channel) || mode === 'manual') return 'people';
  return mode === 'automatic' ? 'sends' : 'drafts';
}
