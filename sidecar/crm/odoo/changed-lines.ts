import { z } from 'zod';
import type { ChangedLine, CrmInstant, PageRequest } from '../crm.ts';
import { openLineSearch, toOpenLines } from './receivable-lines.ts';
import { id, instant } from './rows.ts';
import { searchAll, searchPage } from './search-read.ts';
import type { Session } from './session.ts';

const ChangeRow = z.object({ id, write_date: instant });

/** One read while nothing changed. What is still open is asked for with the domain all open lines are read with, so that both always agree. */
export async function changedLines(session: Session, since: CrmInstant, page: PageRequest): Promise<ChangedLine[]> {
  const { search, dialect } = session;
  const changes = await searchPage(
    search,
    'account.move.line',
    { row: ChangeRow, domain: [dialect.receivable, ['write_date', '>=', since]] },
    page,
  );
  if (changes.length === 0) return [];
  const open = openLineSearch(dialect);
  const ids = changes.map((change) => change.id);
  const rows = await searchAll(search, 'account.move.line', { ...open, domain: [['id', 'in', ids], ...open.domain] });
  const lines = new Map((await toOpenLines(session, rows)).map((line) => [line.id, line]));
  return changes.map((change) => ({ id: change.id, changedAt: change.write_date, line: lines.get(change.id) }));
}
