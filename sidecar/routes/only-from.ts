import { cors } from 'hono/cors';
import { RequestFailure } from '../request-failure.ts';
import type { Middleware } from './app-env.ts';

const EXPOSED = 'ETag, Retry-After, X-Request-Id';

/** A browser names the origin it asks from; pages other than our extension's are turned away, not merely left unread. */
export function onlyFrom(origins: readonly string[]): Middleware {
  const preflight = cors({
    origin: (origin) => (origins.includes(origin) ? origin : null),
    allowHeaders: ['Authorization', 'Content-Type', 'If-Match'],
    allowMethods: ['GET', 'POST', 'PUT', 'DELETE'],
    maxAge: 600,
  });
  return async (context, next) => {
    const origin = context.req.header('Origin');
    if (origin !== undefined && !origins.includes(origin)) {
      throw new RequestFailure('not_allowed', 'not from this origin');
    }
    if (context.req.method === 'OPTIONS') return preflight(context, next);
    // What `cors` does for other requests it does on a finished answer, which Hono copies for it, body and all.
    if (origin !== undefined) context.header('Access-Control-Allow-Origin', origin);
    context.header('Access-Control-Expose-Headers', EXPOSED);
    context.header('Vary', 'Origin');
    return next();
  };
}
