import { z } from 'zod';
import { type Attachment, CrmError, type OutgoingMessage } from '../crm.ts';
import { id, parseAnswer } from './rows.ts';
import type { Session } from './session.ts';

const WaitingRow = z.object({ id, name: z.string() });

/** Odoo hangs what waits here on the record it is posted on, and sweeps up after a day what never was. */
const WAITING = { res_model: 'mail.compose.message', res_id: 0 } as const;

/** The ids of a message's attachments, made before it is posted; those that an earlier try made for it are taken up again, where Odoo shows them: 14 does not. */
export async function attach(
  session: Session,
  { messageId, attachments }: Pick<OutgoingMessage, 'messageId' | 'attachments'>,
): Promise<number[]> {
  if (attachments.length === 0) return [];
  const waiting = await session.search('ir.attachment', {
    row: WaitingRow,
    domain: [
      ['res_model', '=', WAITING.res_model],
      ['res_id', '=', WAITING.res_id],
      ['description', '=', messageId],
    ],
    order: 'id',
  });
  const ids: number[] = [];
  for (const attachment of attachments) {
    const known = waiting.find(({ name }) => name === attachment.name);
    ids.push(known ? known.id : await create(session, messageId, attachment));
  }
  return ids;
}

async function create({ call }: Session, messageId: string, { name, mimeType, content }: Attachment): Promise<number> {
  const datas = Buffer.from(content).toString('base64');
  const values = { name, datas, mimetype: mimeType, description: messageId, ...WAITING };
  const answer = await call({ model: 'ir.attachment', method: 'create', creates: [values], write: true }).catch(
    (error: unknown) => {
      throw notPosted(error);
    },
  );
  return parseAnswer(z.tuple([id]), answer, 'ir.attachment')[0];
}

/** Whether the attachment landed or not, the message did not. */
function notPosted(error: unknown): unknown {
  if (!(error instanceof CrmError) || !error.mayHaveLanded) return error;
  const { kind, message } = error;
  return new CrmError(kind === 'unexpected' ? 'rejected' : kind, message, false, { cause: error });
}
