import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { OdooError } from '../orm/odoo-error.ts';

/** Browser sessions: a cookie that stands for a user. */
export interface Sessions {
  open(c: Context, uid: number): void;
  close(c: Context): void;
  userOf(c: Context): number | undefined;
  /** Throws Odoo's "session expired" when nobody is signed in. */
  requireUser(c: Context): number;
}

const COOKIE = 'session_id';

export function createSessions(): Sessions {
  const users = new Map<string, number>();
  const userOf = (c: Context) => users.get(getCookie(c, COOKIE) ?? '');
  return {
    open(c, uid) {
      const id = randomUUID();
      users.set(id, uid);
      setCookie(c, COOKIE, id, { httpOnly: true, sameSite: 'Lax', path: '/' });
    },
    close(c) {
      users.delete(getCookie(c, COOKIE) ?? '');
      setCookie(c, COOKIE, '', { path: '/', maxAge: 0 });
    },
    userOf,
    requireUser(c) {
      const uid = userOf(c);
      if (uid === undefined) throw new OdooError('odoo.http.SessionExpiredException', 'Session expired', 403);
      return uid;
    },
  };
}
