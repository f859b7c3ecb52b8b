import type { ReminderPreview } from '../../shared/contract/reminder.ts';
import type { ReminderEdit } from '../../shared/contract/reminder-edit.ts';
import type { MessageChannel } from '../../shared/domain/reminder/message-channel.ts';
import { fingerprintOf } from '../reminder-mail/fingerprint.ts';
import type { MailContent } from '../reminder-mail/mail-content.ts';
import { draftSms } from '../sms/draft-sms.ts';
import { draftMail } from './draft-mail.ts';
import type { InvoiceFiles } from './invoice-files.ts';
import { toOpenItem } from './open-items.ts';
import { readSituation, type Situation, type SituationDeps, type SituationRequest } from './read-situation.ts';

export type DraftDeps = SituationDeps;

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

/** A reminder as it would leave now, or why it would not. */
export interface ReminderDraft
  extends WrittenReminder,
    Pick<Situation, 'customer' | 'company' | 'money'>,
    Pick<ReminderPreview, 'channel' | 'asOf' | 'blocked' | 'tone' | 'items' | 'totals' | 'fingerprint'> {
  /** What somebody changed in it. */
  readonly edit: ReminderEdit | undefined;
}

interface DraftRequest extends SituationRequest {
  /** A mail without it. */
  readonly channel?: MessageChannel | undefined;
  /** The key of one that is on its way, which may be of yesterday; today’s where it is yet to be queued. */
  readonly key?: string | undefined;
  /** What somebody changed in it. */
  readonly edit?: ReminderEdit | undefined;
}

/**
 * Reads all that a reminder says anew and decides on it: what a preview shows and what the worker sends are made here,
 * so that they cannot differ. Fails with `not_found` for an unknown customer or company.
 */
export const draftReminder =
  (deps: DraftDeps) =>
  async ({ channel = 'email', key, edit, ...asked }: DraftRequest): Promise<ReminderDraft> => {
    const situation = await readSituation(deps)(asked);
    const { customer, company, money, demand, manner, step } = situation;
    const { blocked, ...written } =
      channel === 'sms' ? await draftSms(deps, situation, edit) : await draftMail(deps, situation, { key, edit });
    const shown = {
      ...written,
      tone: manner.tone,
      items: demand.items.map(toOpenItem),
      totals: [...demand.totals],
    };
    return {
      ...shown,
      channel,
      customer,
      company,
      money,
      edit,
      asOf: situation.asOf.toISOString(),
      blocked: situation.blocked ?? blocked,
      fingerprint: fingerprintOf({ ...shown, step }),
    };
  };
