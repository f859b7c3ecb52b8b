import { addDays, type CalendarDate, daysBetween } from '../calendar/calendar-date.ts';
import { remembered } from './remembered.ts';

/** A civil day as whole days since 1970-01-01: planning compares and adds days a hundred times per customer. */
export type DayNumber = number;

const EPOCH: CalendarDate = '1970-01-01';

export const dayNumberOf = remembered((date: CalendarDate): DayNumber => daysBetween(EPOCH, date));

export const dateOf = remembered((day: DayNumber): CalendarDate => addDays(EPOCH, day));
