import { z } from 'zod';
import {
  BRAZILIAN_STATES,
  type CalendarSettings,
  calendarSettingsProblems,
} from '../domain/calendar/calendar-settings.ts';
import { Day, TimeOfDay } from './common.ts';
import { refusing, Versioned } from './versioned.ts';

export const CalendarSettingsShape = z.object({
  weekdays: z.array(z.int().min(0).max(6)).max(7),
  nationalHolidays: z.boolean(),
  states: z.array(z.enum(BRAZILIAN_STATES)).max(BRAZILIAN_STATES.length),
  ownClosedDays: z.array(z.object({ date: Day, name: z.string().trim().min(1).max(80) })).max(400),
  hours: z.object({ from: TimeOfDay, to: TimeOfDay }),
  limits: z.object({
    gapDays: z.int().min(1).max(30),
    contactsIn7Days: z.int().min(1).max(7),
    contactsIn30Days: z.int().min(1).max(30),
    callsPerDay: z.int().min(0).max(7),
    callsIn7Days: z.int().min(0).max(7),
  }),
});

/** Refused where the law forbids it, nobody could ever be contacted, or the limits contradict each other. */
export const CalendarSettingsSchema: z.ZodType<CalendarSettings, CalendarSettings> = CalendarSettingsShape.superRefine(
  refusing(calendarSettingsProblems),
);

export const VersionedCalendar = Versioned.extend({ calendar: CalendarSettingsSchema });
export type VersionedCalendar = z.infer<typeof VersionedCalendar>;
