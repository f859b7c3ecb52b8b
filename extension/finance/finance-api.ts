import type { Background } from '../messaging/background.ts';

/** What the finance page asks of the background; failures come as data. */
export type FinanceApi = Pick<
  Background,
  | 'whoAmI'
  | 'runSettings'
  | 'drafts'
  | 'previewReminder'
  | 'queueReminder'
  | 'approveReminder'
  | 'dismissReminder'
  | 'reminder'
  | 'cancelReminder'
  | 'runs'
  | 'run'
  | 'nextRun'
  | 'startRun'
>;
