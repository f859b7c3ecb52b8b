import type { ReminderEdit } from '../../shared/contract/reminder-edit.ts';
import type { CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import type { Money } from '../../shared/domain/money/money.ts';
import type { EditedField } from '../../shared/domain/reminder/edited-fields.ts';
import type { Manner } from '../../shared/domain/reminder/manner.ts';
import type { Formats } from './formats.ts';
import type { Supplier } from './supplier.ts';
import type { MailTexts } from './texts/mail-texts.ts';

/** One amount asked for or announced. */
export interface MailItem {
  readonly document: string;
  readonly dueDate: CalendarDate;
  readonly amount: Money;
  /** The customer's own page for it, http or https. */
  readonly link: string | undefined;
}

/** What a mail says, before it is put into words. */
export interface MailContent {
  readonly supplier: Supplier;
  readonly recipientNames: readonly string[];
  readonly manner: Manner;
  /** Nothing in a mail of thanks. */
  readonly items: readonly MailItem[];
  readonly totals: readonly Money[];
  readonly credits: readonly Money[];
  readonly clearing: readonly Money[];
  readonly dueSoon: readonly MailItem[];
  /** Until when a final notice waits for an answer. */
  readonly answerBy: CalendarDate;
  /** What somebody wrote in place of our words. */
  readonly written: Pick<ReminderEdit, EditedField>;
}

/** How a mail is put into words. */
export interface Voice {
  readonly texts: MailTexts;
  readonly formats: Formats;
}

/** Instalments of one invoice are one invoice. */
export function documentCount(items: readonly MailItem[]): number {
  return new Set(items.map(({ document }) => document)).size;
}
