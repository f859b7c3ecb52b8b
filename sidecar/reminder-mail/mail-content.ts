import type { ReminderEdit } from '../../shared/contract/reminder-edit.ts';
import type { CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import type { Charges } from '../../shared/domain/money/charges.ts';
import type { Money } from '../../shared/domain/money/money.ts';
import type { EditedField } from '../../shared/domain/reminder/edited-fields.ts';
import type { Manner } from '../../shared/domain/reminder/manner.ts';
import type { TemplateParts } from '../../shared/domain/template/mail-templates.ts';
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
  /** The line of its boleto, in its printed groups. */
  readonly boleto?: string | undefined;
  /** Fine and interest of a late one; absent where nothing is charged. */
  readonly charges?: Charges | undefined;
}

/** The ways to pay that are the company's own. */
export interface MailPayment {
  /** The text of a BR Code over all that is asked for in reais. */
  readonly pix: { readonly code: string; readonly amount: Money } | undefined;
  readonly bank: readonly string[];
}

/** What a mail says, before it is put into words. */
export interface MailContent {
  readonly supplier: Supplier;
  readonly customerName: string;
  readonly recipientNames: readonly string[];
  readonly manner: Manner;
  /** Nothing in a mail of thanks. */
  readonly items: readonly MailItem[];
  /** With charges. */
  readonly totals: readonly Money[];
  /** The day whose charges these are; undefined where nothing is charged. */
  readonly chargedOn: CalendarDate | undefined;
  readonly payment: MailPayment;
  readonly credits: readonly Money[];
  readonly clearing: readonly Money[];
  readonly dueSoon: readonly MailItem[];
  /** Of the oldest of the items; 0 where nothing is late. */
  readonly daysLate: number;
  /** Until when a final notice waits for an answer. */
  readonly answerBy: CalendarDate;
  /** What the company's template says in place of our words. */
  readonly template: TemplateParts;
  /** What somebody wrote in this very mail, in place of both. */
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

/** Whether the mail itself says how to pay this; a Pix is over reais alone. */
export function isPayable({ link, boleto, amount }: MailItem, { pix, bank }: MailPayment): boolean {
  return Boolean(link ?? boleto) || bank.length > 0 || (pix !== undefined && amount.currency === pix.amount.currency);
}
