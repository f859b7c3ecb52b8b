import type { OpenLine, PageRequest } from '../crm.ts';
import { openLineSearch, toOpenLines } from './receivable-lines.ts';
import { searchPage } from './search-read.ts';
import type { Session } from './session.ts';

export async function openLines(session: Session, page: PageRequest): Promise<OpenLine[]> {
  return toOpenLines(
    session,
    await searchPage(session.search, 'account.move.line', openLineSearch(session.dialect), page),
  );
}
