import { z } from 'zod';
import { id, reference } from './rows.ts';
import type { Session } from './session.ts';

const AttachmentRow = z.object({ id, name: z.string(), create_uid: reference });

/** Who made the first public attachment of exactly this name, before anybody else could read it; Odoo writes the creator itself, whatever the values said. */
export async function signInProof(
  { search }: Session,
  attachmentName: string,
): Promise<{ createdBy: number } | undefined> {
  const [attachment] = await search('ir.attachment', {
    row: AttachmentRow,
    domain: [
      ['name', '=', attachmentName],
      ['public', '=', true],
    ],
    order: 'id',
    limit: 1,
  });
  return attachment?.name === attachmentName ? { createdBy: attachment.create_uid } : undefined;
}
