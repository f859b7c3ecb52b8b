import { z } from 'zod';
import { type ChatterNote, CrmError } from '../crm.ts';
import { companiesFrom } from './companies-from.ts';
import { id } from './rows.ts';
import type { Session } from './session.ts';

const Posted = z.union([id, z.tuple([id])]).transform((posted) => (typeof posted === 'number' ? posted : posted[0]));

/** Posts on the customer's record, in the name of the company and of `authorId`, once; answers the message's id. */
export async function postMessage(
  session: Session,
  { messageId, customerId, companyId, html, authorId }: Omit<ChatterNote, 'recipientIds'>,
  delivery: Readonly<Record<string, unknown>>,
): Promise<number> {
  const answer = await session.call({
    model: 'res.partner',
    method: 'message_post',
    ids: [customerId],
    kwargs: {
      message_id: messageId,
      message_type: 'comment',
      body: html,
      ...(session.dialect.saysHtml && { body_is_html: true }),
      author_id: authorId,
      ...delivery,
    },
    context: {
      allowed_company_ids: companiesFrom(session, companyId),
      // Neither author nor recipients become followers, who would get the customer's next answer.
      mail_create_nosubscribe: true,
      mail_post_autofollow: false,
    },
    write: true,
  });
  const posted = Posted.safeParse(answer);
  if (posted.success) return posted.data;
  throw new CrmError('unexpected', 'message_post answered no message', true);
}
