import type { Reminder } from '../../shared/contract/reminder.ts';
import type { Failure } from '../messaging/messages.ts';

/** Where a reminder is between being read and having left. */
export type ReminderProgress =
  | { readonly step: 'reviewing' }
  | { readonly step: 'queueing' }
  | { readonly step: 'queued'; readonly reminder: Reminder; readonly secondsLeft: number }
  | { readonly step: 'done'; readonly reminder: Reminder }
  | { readonly step: 'failed'; readonly failure: Failure };
