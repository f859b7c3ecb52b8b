import { z } from 'zod';
import type { CrmInstant } from '../crm.ts';
import { instant } from './rows.ts';
import type { Session } from './session.ts';

const LastRow = z.object({ write_date: instant });

export function lastLineChange(session: Session): Promise<CrmInstant | undefined> {
  return lastChange(session, 'account.move.line', [session.dialect.receivable]);
}

export function lastPartnerChange(session: Session): Promise<CrmInstant | undefined> {
  return lastChange(session, 'res.partner', []);
}

async function lastChange(
  { search }: Session,
  model: string,
  domain: readonly unknown[],
): Promise<CrmInstant | undefined> {
  const [last] = await search(model, { row: LastRow, domain, order: 'write_date desc', limit: 1 });
  return last?.write_date;
}
