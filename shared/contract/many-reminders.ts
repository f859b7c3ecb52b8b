import { z } from 'zod';
import { CustomerKey } from './customer.ts';
import { ErrorCode } from './error.ts';
import { Reminder, ReminderPreview } from './reminder.ts';

/** A few at a time: each is read from the CRM anew, and comes with its whole mail. */
export const PreviewsRequest = z.object({ customers: z.array(CustomerKey).min(1).max(20) });
export type PreviewsRequest = z.infer<typeof PreviewsRequest>;

/** One customer's preview, or why there can be none. */
export const PreviewResult = z.union([z.object({ preview: ReminderPreview }), z.object({ refused: ErrorCode })]);
export type PreviewResult = z.infer<typeof PreviewResult>;

/** In the order asked. */
export const PreviewsAnswer = z.object({ previews: z.array(PreviewResult) });
export type PreviewsAnswer = z.infer<typeof PreviewsAnswer>;

export const RemindersRequest = z.object({ reminderIds: z.array(z.string().min(1).max(100)).min(1).max(200) });
export type RemindersRequest = z.infer<typeof RemindersRequest>;

/** In no order; those that do not exist, or are of a company the user does not belong to, are missing. */
export const RemindersAnswer = z.object({ reminders: z.array(Reminder) });
export type RemindersAnswer = z.infer<typeof RemindersAnswer>;
