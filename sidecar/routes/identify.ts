import type { Tokens } from '../session/tokens.ts';
import type { Middleware } from './app-env.ts';

/** Who asks, by their bearer token; whether they may is for each endpoint to say. */
export function identify(tokens: Tokens): Middleware {
  return async (context, next) => {
    const token = /^Bearer (\S+)$/i.exec(context.req.header('Authorization') ?? '')?.[1];
    context.set('session', token === undefined ? undefined : await tokens.verify(token));
    return next();
  };
}
