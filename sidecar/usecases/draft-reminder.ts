import type { ReminderPreview } from '../../shared/contract/reminder.ts';
import type { ReminderEdit } from '../../shared/contract/reminder-edit.ts';
import type { MessageChannel } from '../../shared/domain/reminder/message-channel.ts';
import { fingerprintOf } from '../reminder-mail/fingerprint.ts';
import { draftSms } from '../sms/draft-sms.ts';
import { draftMail } from './draft-mail.ts';
import { toOpenItem } from './open-items.ts';
import { readSituation, type Situation, type SituationDeps, type SituationRequest } from './read-situation.ts';
import type { WrittenReminder } from './written-reminder.ts';

export type DraftDeps = SituationDeps;

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
      // What was never sent is not asked for.
      items: demand.items.map((item) => toOpenItem(item, false)),
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
