import type { ReminderBlock } from '../../shared/contract/reminder.ts';

/** The first of these that holds. */
export function firstBlock(blocks: Partial<Record<ReminderBlock, boolean>>): ReminderBlock | null {
  return (Object.keys(blocks) as ReminderBlock[]).find((block) => blocks[block]) ?? null;
}
