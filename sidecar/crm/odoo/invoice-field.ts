import { z } from 'zod';
import { optionalText, parseAnswer } from './rows.ts';
import type { Session } from './session.ts';

const FieldKinds = z.record(z.string(), z.object({ type: z.string() }));
const TEXTS = ['char', 'text'];

export async function invoiceField({ call }: Session, name: string): Promise<'text' | 'other' | undefined> {
  const kwargs = { allfields: [name], attributes: ['type'] };
  const answer = await call({ model: 'account.move', method: 'fields_get', kwargs });
  const kind = parseAnswer(FieldKinds, answer, 'fields_get')[name]?.type;
  if (kind === undefined) return undefined;
  return TEXTS.includes(kind) ? 'text' : 'other';
}

/** Asked whether the field is there every time: a search for one that is not fails like a crash. */
export async function invoiceTexts(
  session: Session,
  field: string,
  documentIds: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  if (documentIds.length === 0 || (await invoiceField(session, field)) !== 'text') return new Map();
  const rows = await session.search('account.move', {
    row: z.looseObject({ [field]: optionalText }),
    domain: [['id', 'in', documentIds]],
    order: 'id',
  });
  return new Map(rows.flatMap(({ id, [field]: text }) => pairUnlessEmpty(id, text)));
}

/** Odoo adds the id of a row by itself. */
function pairUnlessEmpty(documentId: unknown, text: unknown): [number, string][] {
  return typeof documentId === 'number' && typeof text === 'string' ? [[documentId, text]] : [];
}
