import type { Background } from '../../messaging/background.ts';

/** What several reminders ask of the background. */
export type BatchBackground = Pick<Background, 'previewReminders' | 'queueReminder' | 'reminders' | 'cancelReminder'>;
