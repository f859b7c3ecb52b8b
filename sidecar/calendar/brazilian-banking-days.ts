import { type BusinessCalendar, createBusinessCalendar } from '../../shared/domain/calendar/business-calendar.ts';
import { nationalClosedDays } from './brazilian-holidays.ts';

/** The days on which Brazilian banks settle, by which lateness is counted: state and city holidays do not close them. */
export function createBrazilianBankingDays(): BusinessCalendar {
  return createBusinessCalendar(nationalClosedDays());
}
