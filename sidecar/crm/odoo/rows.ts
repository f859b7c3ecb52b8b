import { z } from 'zod';
import { type CalendarDate, parseCalendarDate } from '../../../shared/domain/calendar/calendar-date.ts';
import { plainLine } from '../../../shared/domain/text/plain-line.ts';
import { CrmError } from '../crm.ts';

// Odoo says `false` where others say null, and names a record as a bare id or as [id, name], by version and by call.
// A first reading checks millions of such values: each is looked at once here, where a union tries one shape after another.

type Context = z.core.$RefinementCtx;

function refuse(value: unknown, message: string, context: Context): never {
  context.issues.push({ code: 'custom', message, input: value });
  return z.NEVER;
}

const orNothing =
  <Value>(read: (value: unknown, context: Context) => Value) =>
  (value: unknown, context: Context): Value | undefined =>
    value === false || value === null ? undefined : read(value, context);

function toRecordId(value: unknown, context: Context): number {
  const id: unknown = Array.isArray(value) && value.length === 2 ? value[0] : value;
  return typeof id === 'number' && Number.isSafeInteger(id) ? id : refuse(value, 'not a record', context);
}

/** Days are few and rows are many: each day is checked once, and one text stands for all its rows. */
const knownDays = new Map<unknown, CalendarDate>();

function toDay(value: unknown, context: Context): CalendarDate {
  const known = knownDays.get(value);
  if (known) return known;
  const parsed = typeof value === 'string' ? parseCalendarDate(value) : undefined;
  if (!parsed) return refuse(value, 'not a calendar date', context);
  knownDays.set(parsed, parsed);
  return parsed;
}

function toText(value: unknown, context: Context): string | undefined {
  return typeof value === 'string' ? value.trim() || undefined : refuse(value, 'not a text', context);
}

export const id = z.int().positive();
export const ids = z.array(z.int());
export const flag = z.boolean();
export const amount = z.number();
export const count = z.int().nonnegative();

export const text = z.string();
export const optionalText = z.unknown().transform(orNothing(toText));

/** Whatever somebody typed, it is shown and mailed as one line. A company's full name in Brazil has at most 150 letters. */
const LONGEST_NAME = 200;
export const name = z.string().transform((typed) => plainLine(typed, LONGEST_NAME));
export const optionalName = optionalText.transform((typed) => typed && plainLine(typed, LONGEST_NAME));

export const reference = z.unknown().transform(toRecordId);
export const optionalReference = z.unknown().transform(orNothing(toRecordId));

export const day = z.unknown().transform(toDay);
export const instant = z.string().regex(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
export const optionalDay = z.unknown().transform(orNothing(toDay));

/** Checks an answer at the door; rejects naming where it came from and what does not fit. */
export function parseAnswer<Schema extends z.ZodType>(schema: Schema, answer: unknown, from: string): z.output<Schema> {
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  throw new CrmError('unexpected', `${from} answered in another shape: ${z.prettifyError(parsed.error).slice(0, 500)}`);
}
