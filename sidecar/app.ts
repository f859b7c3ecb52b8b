import { Hono } from 'hono';
import { requestId } from 'hono/request-id';
import { secureHeaders } from 'hono/secure-headers';
import type { Logger } from 'pino';
import type { ErrorAnswer } from '../shared/contract/error.ts';
import { STATUS, toRequestFailure } from './errors.ts';
import { RequestFailure } from './request-failure.ts';
import type { App, AppContext, AppEnv } from './routes/app-env.ts';
import { createHandlers, type HandlerDeps } from './routes/handlers.ts';
import { identify } from './routes/identify.ts';
import { limitRate, limitSize, limitTime } from './routes/limits.ts';
import { logRequests } from './routes/log-requests.ts';
import { onlyFrom } from './routes/only-from.ts';
import { openApiDocument } from './routes/openapi.ts';
import { registerEndpoints } from './routes/register-endpoints.ts';

export interface AppDeps extends HandlerDeps {
  readonly log: Logger;
  /** Origins of extensions that may ask from a browser. */
  readonly allowedOrigins: readonly string[];
  /** Of each user, or of each address while nobody is signed in. */
  readonly requestsPerMinute: number;
  readonly signInsPerMinute: number;
}

/** The sidecar's HTTP face: the rules at the door here, the endpoints from the contract. */
export function createApp(deps: AppDeps): App {
  const app = new Hono<AppEnv>();
  app.use(requestId(), secureHeaders(), logRequests(deps.log), onlyFrom(deps.allowedOrigins));
  app.get('/healthz', (context) => context.json({ alive: true }));
  app.use('/v1/*', neverCached, identify(deps.tokens));
  app.use('/v1/*', limitRate(deps.requestsPerMinute), limitSize(), limitTime());
  app.use('/v1/sign-in/*', limitRate(deps.signInsPerMinute));
  const document = openApiDocument();
  app.get('/v1/openapi.json', (context) => context.json(document));
  registerEndpoints(app, createHandlers(deps));

  app.notFound((context) => answerWith(context, new RequestFailure('not_found', 'no such path')));
  app.onError((error, context) => {
    const failure = toRequestFailure(error);
    if (STATUS[failure.code] >= 500) deps.log.error({ requestId: context.get('requestId'), err: error }, failure.code);
    return answerWith(context, failure);
  });
  return app;
}

const neverCached = async (context: AppContext, next: () => Promise<void>): Promise<void> => {
  context.header('Cache-Control', 'no-store');
  await next();
};

function answerWith(context: AppContext, { code, message, problems }: RequestFailure): Response {
  const answer: ErrorAnswer = {
    code,
    message,
    requestId: context.get('requestId'),
    ...(problems.length > 0 ? { problems: [...problems] } : {}),
  };
  return context.json(answer, STATUS[code]);
}
