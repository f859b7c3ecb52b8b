import { z } from 'zod';
import { type ChatterNote, CrmError } from '../crm.ts';
import { companiesFrom } from './companies-from.ts';
import { id } from './rows.ts';
import type { Session } from './session.ts';

const Posted = z.union([id, z.tuple([id])]).transform((posted) => (typeof posted === 'number' ? posted : posted[0]));

type Post = Pick<ChatterNote, 'messageId' | 'customerId' | 'companyId' | 'authorId'>;
type Arguments = Readonly<Record<string, unknown>>;

/** Posts HTML on the customer's record, in the name of the company and of `authorId`, once; answers the message's id. */
export const postMessage = (
  session: Session,
  { html, ...post }: Post & Pick<ChatterNote, 'html'>,
  delivery: Arguments,
): Promise<number> =>
  postOnCustomer(session, post, {
    message_type: 'comment',
    body: html,
    ...(session.dialect.saysHtml && { body_is_html: true }),
    ...delivery,
  });

/** The same with whatever makes up the message. */
export async function postOnCustomer(
  session: Session,
  { messageId, customerId, companyId, authorId }: Post,
  content: Arguments,
): Promise<number> {
  const answer = await session.call({
    model: 'res.partner',
    method: 'message_post',
    ids: [customerId],
    kwargs: { message_id: messageId, author_id: authorId, ...content },
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
