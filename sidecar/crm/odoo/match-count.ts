import type { CalendarDate } from '../../../shared/domain/calendar/calendar-date.ts';
import { matchDomain } from './matches.ts';
import { count, parseAnswer } from './rows.ts';
import type { Session } from './session.ts';

export async function matchCount({ call }: Session, from: CalendarDate): Promise<number> {
  const answer = await call({ model: 'account.partial.reconcile', method: 'search_count', domain: matchDomain(from) });
  return parseAnswer(count, answer, 'account.partial.reconcile.search_count');
}
