import { routePath } from 'hono/route';
import type { Logger } from 'pino';
import type { Middleware } from './app-env.ts';

/** One line per request: the route's pattern, never its ids, and nothing of what was said. */
export function logRequests(log: Logger): Middleware {
  return async (context, next) => {
    const began = performance.now();
    await next();
    log.info(
      {
        requestId: context.get('requestId'),
        method: context.req.method,
        route: routePath(context, -1),
        status: context.res.status,
        ms: Math.round(performance.now() - began),
      },
      'request',
    );
  };
}
