import type { ReminderOutcome } from '../../../shared/contract/reminder.ts';

interface Counted {
  readonly one: string;
  readonly many: string;
}

/** What the chatter says of a run, in one language; a count stands before each line. */
export interface RunTexts {
  readonly rehearsal: string;
  readonly begins: string;
  readonly done: string;
  readonly plan: Readonly<Record<'sends' | 'drafts' | 'people' | 'stopped', Counted>>;
  readonly report: Readonly<Record<'queued' | 'drafted' | 'task_made' | 'to_do' | 'dry_run' | 'not_sent', Counted>>;
  /** Why something was not sent. */
  readonly why: Readonly<Record<ReminderOutcome, string>>;
}
