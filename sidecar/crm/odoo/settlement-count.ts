import type { CalendarDate } from '../../../shared/domain/calendar/calendar-date.ts';
import { count, parseAnswer } from './rows.ts';
import type { Session } from './session.ts';
import { settlementDomain } from './settlements.ts';

export async function settlementCount({ call, dialect }: Session, from: CalendarDate): Promise<number> {
  const domain = settlementDomain(dialect, from);
  const answer = await call({ model: 'account.partial.reconcile', method: 'search_count', domain });
  return parseAnswer(count, answer, 'account.partial.reconcile.search_count');
}
