import { getConnInfo } from '@hono/node-server/conninfo';
import { bodyLimit } from 'hono/body-limit';
import { timeout } from 'hono/timeout';
import { rateLimiter } from 'hono-rate-limiter';
import { RequestFailure } from '../request-failure.ts';
import type { AppContext, AppEnv, Middleware } from './app-env.ts';

const LARGEST_BODY = 64 * 1024;
const LONGEST_MS = 60_000;

/** At most `perMinute` requests of each user, or of each address while it is nobody's. */
export function limitRate(perMinute: number): Middleware {
  return rateLimiter<AppEnv>({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: 'draft-6',
    keyGenerator: clientOf,
    handler: () => {
      throw new RequestFailure('too_many_requests', 'slow down');
    },
  });
}

function clientOf(context: AppContext): string {
  const session = context.get('session');
  return session ? `user ${session.userId}` : `address ${addressOf(context)}`;
}

function addressOf(context: AppContext): string {
  return context.env?.incoming ? (getConnInfo(context).remote.address ?? '') : '';
}

/** Node holds a sender to the length it declares. A body of unknown length is measured as it comes, which costs as much as an answer. */
export function limitSize(): Middleware {
  const refuse = (): never => {
    throw new RequestFailure('too_large', `at most ${LARGEST_BODY} bytes`);
  };
  const measured = bodyLimit({ maxSize: LARGEST_BODY, onError: refuse });
  return async (context, next) => {
    const declared = context.req.header('Content-Length');
    const isDeclared = declared !== undefined && context.req.header('Transfer-Encoding') === undefined;
    if (!isDeclared) return measured(context, next);
    return Number(declared) <= LARGEST_BODY ? next() : refuse();
  };
}

export function limitTime(): Middleware {
  return timeout(LONGEST_MS);
}
