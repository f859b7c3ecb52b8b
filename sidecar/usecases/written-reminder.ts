import type { ReminderPreview } from '../../shared/contract/reminder.ts';
import type { MailContent } from '../reminder-mail/mail-content.ts';
import type { InvoiceFiles } from './invoice-files.ts';

/** A reminder put into words, for whom and in which. */
export interface WrittenReminder
  extends Pick<ReminderPreview, 'recipients' | 'allowed' | 'language' | 'subject' | 'words' | 'findings' | 'html'> {
  /** Where an SMS goes, E.164; undefined for a mail. */
  readonly number: string | undefined;
  /** The SMS as it leaves; empty for a mail. */
  readonly text: string;
  /** What a mail says, before it was put into words; undefined where there is nothing to say or nobody to sign. */
  readonly content: MailContent | undefined;
  /** What its attached QR code says; the text has it too. */
  readonly pixCode: string | undefined;
  /** Read anew for every try, but no part of what was approved: they claim nothing that the mail does not. */
  readonly invoiceFiles: InvoiceFiles;
  /** Of the company's templates; undefined where none has a part in it. */
  readonly templatesVersion: number | undefined;
}
