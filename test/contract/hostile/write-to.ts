import type { Reminder, ReminderPreview } from '../../../shared/contract/reminder.ts';
import type { CrmUnderTest } from '../../support/crm-under-test.ts';
import type { ReceivedMail } from '../../support/inbox.ts';
import type { SidecarClient } from '../../support/sidecar-client.ts';
import { untilSettled } from '../../support/until-settled.ts';

/** One reminder as it was shown, as it left, and as it arrived. */
export interface Written {
  readonly preview: ReminderPreview;
  /** Undefined where it was refused when it was shown. */
  readonly reminder: Reminder | undefined;
  readonly mails: readonly ReceivedMail[];
  /** Its body in the CRM's chatter. */
  readonly chatter: string;
}

/** Looks at a customer's reminder and, unless something forbids it, sends it. */
export async function writeTo(crm: CrmUnderTest, client: SidecarClient, customerId: number): Promise<Written> {
  const key = { companyId: crm.ids.company('main'), customerId };
  const preview = await client.ask('previewReminder', { body: key });
  if (preview.blocked) return { preview, reminder: undefined, mails: [], chatter: '' };
  const body = { ...key, fingerprint: preview.fingerprint };
  const queued = await client.ask('queueReminder', { body });
  const reminder = await untilSettled(client, queued.reminder.id);
  const [message] = await crm.call<{ body: string }[]>(
    'mail.message',
    'search_read',
    [[['message_id', '=', reminder.messageId]]],
    { fields: ['body'] },
  );
  const mails = crm.inbox.messages.filter(({ messageId }) => messageId === reminder.messageId);
  return { preview, reminder, mails, chatter: message?.body ?? '' };
}
