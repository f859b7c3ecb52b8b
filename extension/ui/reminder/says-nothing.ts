import type { ReminderPreview } from '../../../shared/contract/reminder.ts';

/** Whether there is nothing to ask for: then nobody was looked up to receive it either. */
export const saysNothing = ({ channel, items, html }: ReminderPreview): boolean =>
  channel === 'email' && items.length === 0 && html === '';
