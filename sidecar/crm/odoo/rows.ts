import { z } from 'zod';
import { type CalendarDate, parseCalendarDate } from '../../../shared/domain/calendar/calendar-date.ts';
import { CrmError } from '../crm.ts';

// Odoo says `false` where others say null, and names a record as a bare id or as [id, name], by version and by call.

const nothing = z.union([z.literal(false), z.null()]).transform(() => undefined);
const record = z.union([z.int(), z.tuple([z.int()], z.unknown()).transform(([id]) => id)]);

export const id = z.int().positive();
export const ids = z.array(z.int());
export const flag = z.boolean();
export const amount = z.number();
export const count = z.int().nonnegative();

export const text = z.string();
export const optionalText = z.union([z.string().transform((value) => value.trim() || undefined), nothing]);

export const reference = record;
export const optionalReference = z.union([record, nothing]);

/** Days are few and rows are many: each day is checked once, and one text stands for all its rows. */
const knownDays = new Map<string, CalendarDate>();

export const day = z.string().transform((value, context) => {
  const parsed = knownDays.get(value) ?? parseCalendarDate(value);
  if (parsed) {
    knownDays.set(parsed, parsed);
    return parsed;
  }
  context.issues.push({ code: 'custom', message: 'not a calendar date', input: value });
  return z.NEVER;
});
export const instant = z.string().regex(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
export const optionalDay = z.union([day, nothing]);

/** Checks an answer at the door; rejects naming where it came from and what does not fit. */
export function parseAnswer<Schema extends z.ZodType>(schema: Schema, answer: unknown, from: string): z.output<Schema> {
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  throw new CrmError('unexpected', `${from} answered in another shape: ${z.prettifyError(parsed.error).slice(0, 500)}`);
}
