import { setTimeout as delay } from 'node:timers/promises';
import type { MiddlewareHandler } from 'hono';

/** Trouble on order, for the external API; the pages stay well. */
export interface Faults {
  /** The next `count` calls are refused with this HTTP status and never reach the models. */
  failNext(count: number, status?: number): void;
  /** The next `count` calls are carried out, and the connection breaks before the answer. */
  loseAnswers(count: number): void;
  /** Every call waits this long before it starts, or every one about this model through 19's own API; 0 to end it. */
  slowDown(milliseconds: number, model?: string): void;
}

export function createFaults(): Faults & { readonly middleware: MiddlewareHandler } {
  let failing = 0;
  let losing = 0;
  let waiting = 0;
  let failure = 500;
  let slow = '';
  return {
    failNext(count, status = 500) {
      failing = count;
      failure = status;
    },
    loseAnswers(count) {
      losing = count;
    },
    slowDown(milliseconds, model) {
      waiting = milliseconds;
      slow = model === undefined ? '' : `/${model}/`;
    },
    middleware: async (c, next) => {
      if (waiting > 0 && c.req.path.includes(slow)) await delay(waiting);
      if (failing > 0) {
        failing -= 1;
        return new Response('<h1>Server Error</h1>', { status: failure, headers: { 'content-type': 'text/html' } });
      }
      const loses = losing > 0;
      if (loses) losing -= 1;
      await next();
      if (loses) c.env?.incoming?.socket?.destroy();
    },
  };
}
