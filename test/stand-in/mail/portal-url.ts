import { randomUUID } from 'node:crypto';
import type { Method } from '../methods/method.ts';
import { method } from '../methods/method.ts';
import { browse } from '../orm/access.ts';
import { textOf } from '../orm/row.ts';

/** The customer's own page of a document, opened by a token that stays the same. */
export const portalMethods = (path: string): Readonly<Record<string, Method>> => ({
  get_base_url: method({ takes: {}, run: ({ env }) => env.url() }),
  get_portal_url: method({
    takes: {},
    run: ({ env, model, ids }) => {
      const [row] = browse(env, model, ids);
      if (!row) return false;
      row.access_token = textOf(row, 'access_token') || randomUUID();
      return `${path}/${row.id}?access_token=${textOf(row, 'access_token')}`;
    },
  }),
});
