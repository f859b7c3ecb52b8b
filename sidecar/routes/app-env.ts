import type { Context, Hono, MiddlewareHandler } from 'hono';
import type { Session } from '../session/session.ts';

/** What middleware leaves for those after it. */
export interface AppEnv {
  /** Absent when the app is asked without a connection, as tests do. */
  Bindings: { readonly incoming?: unknown };
  Variables: {
    requestId: string;
    /** Undefined for a request without a valid token. */
    session: Session | undefined;
  };
}
export type App = Hono<AppEnv>;
export type AppContext = Context<AppEnv>;
export type Middleware = MiddlewareHandler<AppEnv>;
