import type { z } from 'zod';
import { Day, Id } from '../../shared/contract/common.ts';
import type { CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import { RequestFailure } from '../request-failure.ts';
import type { AppContext } from './app-env.ts';

/** The JSON body, checked; `invalid_request` naming each field that is wrong. */
export async function parseBody(context: AppContext, schema: z.ZodType | undefined): Promise<unknown> {
  if (!schema) return undefined;
  const json: unknown = await context.req.json().catch((error: unknown) => {
    throw error instanceof SyntaxError ? new RequestFailure('invalid_request', 'the body is not JSON') : error;
  });
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new RequestFailure(
    'invalid_request',
    'the body is not what this endpoint takes',
    parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), rule: message })),
  );
}

/** Ids named in the path, 0 or empty where it names none. */
export interface PathParameters {
  readonly companyId: number;
  readonly customerId: number;
  readonly reminderId: string;
  readonly commitmentId: string;
  readonly day: CalendarDate;
}

/** `not_found` for what cannot be an id. */
export function parsePath(context: AppContext): PathParameters {
  const named = context.req.param() as Record<string, string | undefined>;
  const { companyId, customerId, reminderId = '', commitmentId = '', day } = named;
  return { companyId: toId(companyId), customerId: toId(customerId), reminderId, commitmentId, day: toDay(day) };
}

/** The first of all days where the path names none. */
function toDay(text: string | undefined): CalendarDate {
  if (text === undefined) return '1970-01-01';
  const day = Day.safeParse(text);
  if (!day.success) throw new RequestFailure('not_found', 'no such path');
  return day.data;
}

function toId(text: string | undefined): number {
  if (text === undefined) return 0;
  const id = Id.safeParse(/^\d+$/.test(text) ? Number(text) : undefined);
  if (!id.success) throw new RequestFailure('not_found', 'no such path');
  return id.data;
}

/** The version in `If-Match`, quoted or bare; `precondition_required` without one. */
export function parseIfMatch(context: AppContext): number {
  const version = /^(?:W\/)?"?(\d{1,9})"?$/.exec(context.req.header('If-Match')?.trim() ?? '')?.[1];
  if (version === undefined) throw new RequestFailure('precondition_required', 'If-Match must name a version');
  return Number(version);
}
