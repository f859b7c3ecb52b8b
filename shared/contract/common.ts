import { z } from 'zod';
import { type CalendarDate, parseCalendarDate } from '../domain/calendar/calendar-date.ts';
import { type ClockTime, isClockTime } from '../domain/calendar/wall-clock.ts';
import { LANGUAGES } from '../domain/language.ts';

export const Id = z.int().positive();

/** ISO 4217 code and minor units. */
export const Money = z.object({ currency: z.string().regex(/^[A-Z]{3}$/), minor: z.int() });

export const Day = z
  .custom<CalendarDate>((value) => typeof value === 'string' && parseCalendarDate(value) !== undefined, {
    error: 'not a calendar date',
  })
  .meta({ type: 'string', format: 'date' });

export const TimeOfDay = z
  .custom<ClockTime>((value) => typeof value === 'string' && isClockTime(value), { error: 'not a time of day' })
  .meta({ type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' });

export const Instant = z.iso.datetime();

/** A record of the CRM, in words every CRM shares. A `customer` stands for an order not yet saved, hence its company. */
export const RecordRef = z.discriminatedUnion('type', [
  z.object({ type: z.literal('invoice'), id: Id }),
  z.object({ type: z.literal('order'), id: Id }),
  z.object({ type: z.literal('opportunity'), id: Id }),
  z.object({ type: z.literal('customer'), id: Id, companyId: Id.optional() }),
]);
export type RecordRef = z.infer<typeof RecordRef>;

export { LANGUAGES };
export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;

export const ROLES = ['sales', 'finance', 'admin'] as const;
export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;

/** Whether `role` may do what `needed` may: each role includes the ones before it. */
export function includesRole(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}
