import { type AnswerOf, type Endpoint, type EndpointName, endpoints } from '../../shared/contract/endpoints.ts';
import type { App, AppContext } from './app-env.ts';
import type { Asked, Handlers } from './handlers.ts';
import { parseBody, parseIfMatch, parsePath } from './parse-request.ts';
import { requireSession } from './require-session.ts';
import { writeAssessments } from './write-assessments.ts';

/** Puts every endpoint of the contract on the app: the table says who may ask and what, the handler answers. */
export function registerEndpoints(app: App, handlers: Handlers): void {
  for (const name of Object.keys(endpoints) as EndpointName[]) register(app, name, handlers);
}

function register<Name extends EndpointName>(app: App, name: Name, handlers: Handlers): void {
  const { method, path, asks, body, versioned }: Endpoint = endpoints[name];
  app.on(method.toUpperCase(), path.replaceAll(/\{(\w+)\}/g, ':$1'), async (context) => {
    const asked = {
      session: asks === 'anyone' ? undefined : requireSession(context, asks),
      path: parsePath(context),
      version: versioned ? parseIfMatch(context) : 0,
      body: await parseBody(context, body),
    };
    // Parsed by this very name's row of the table; a loop over names cannot carry its types.
    return respond(context, await handlers[name](asked as Asked<Name>));
  });
}

/** A version is also the ETag; what is not ready says so by its status too. */
function respond(context: AppContext, answer: AnswerOf<EndpointName>): Response {
  if ('version' in answer) context.header('ETag', `"${answer.version}"`);
  if ('assessments' in answer) {
    return context.body(writeAssessments(answer), 200, { 'Content-Type': 'application/json' });
  }
  return context.json(answer, 'ready' in answer && answer.ready === false ? 503 : 200);
}
