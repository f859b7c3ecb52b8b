import { cors } from 'hono/cors';
import { RequestFailure } from '../request-failure.ts';
import type { Middleware } from './app-env.ts';

/** A browser names the origin it asks from; pages other than our extension's are turned away, not merely left unread. */
export function onlyFrom(origins: readonly string[]): Middleware {
  const share = cors({
    origin: (origin) => (origins.includes(origin) ? origin : null),
    allowHeaders: ['Authorization', 'Content-Type', 'If-Match'],
    allowMethods: ['GET', 'POST', 'PUT', 'DELETE'],
    exposeHeaders: ['ETag', 'Retry-After', 'X-Request-Id'],
    maxAge: 600,
  });
  return async (context, next) => {
    const origin = context.req.header('Origin');
    if (origin !== undefined && !origins.includes(origin)) {
      throw new RequestFailure('not_allowed', 'not from this origin');
    }
    if (context.req.method === 'OPTIONS') return share(context, next);
    // Answered first: with headers of an answer still to come, Hono copies that answer, body and all.
    await next();
    await share(context, async () => {});
  };
}
