import { CrmError, type OutgoingSms, type SentMessage } from '../crm.ts';
import { postOnCustomer } from './post-message.ts';
import type { Session } from './session.ts';
import { silentDelivery } from './silent-delivery.ts';
import { hasSms } from './sms-support.ts';

const E164 = /^\+[1-9]\d{6,14}$/;
/** White space, and what Odoo or its database would choke on. */
const GAP = /[\s\p{Cc}\p{Cs}]+/gu;

/** Posts on the customer's record; the message and its place in Odoo's queue are one commit, and the gateway is called after it. */
export async function sendSms(session: Session, sms: OutgoingSms): Promise<SentMessage> {
  const text = sms.text.replaceAll(GAP, ' ').trim();
  if (!E164.test(sms.number)) throw new CrmError('rejected', 'an SMS needs a number in the form of E.164');
  if (!text) throw new CrmError('rejected', 'an SMS needs a text');
  // Asked afresh: a kind of message that is not there fails like a crash.
  if (!(await hasSms(session.call))) throw new CrmError('rejected', 'this Odoo has no module for SMS');
  const id = await postOnCustomer(session, sms, {
    message_type: 'sms',
    body: session.dialect.smsOfHtml ? escapeHtml(text) : text,
    sms_numbers: [sms.number],
    put_in_queue: true,
    ...(await silentDelivery(session, { customerId: sms.customerId, recipientIds: [] })),
  });
  return { id, recipientIds: [] };
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
