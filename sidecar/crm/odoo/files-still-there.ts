import { z } from 'zod';
import { id } from './rows.ts';
import { readById } from './search-read.ts';
import type { Session } from './session.ts';

const FileRow = z.object({ id });

/** Odoo refuses the whole message for one file that somebody removed meanwhile. The others are linked where they are: only what waits in a composer is moved to the record a message is posted on. */
export async function filesStillThere({ search }: Session, fileIds: readonly number[]): Promise<number[]> {
  const there = await readById(search, 'ir.attachment', FileRow, fileIds);
  return fileIds.filter((fileId) => there.has(fileId));
}
