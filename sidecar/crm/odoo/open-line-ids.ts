import { openLineSearch } from './receivable-lines.ts';
import { ids, parseAnswer } from './rows.ts';
import type { Session } from './session.ts';

export async function openLineIds({ call, dialect }: Session): Promise<number[]> {
  const { domain } = openLineSearch(dialect);
  // The model's own order costs as much as the search.
  const answer = await call({ model: 'account.move.line', method: 'search', domain, kwargs: { order: 'id' } });
  return parseAnswer(ids, answer, 'account.move.line.search');
}
