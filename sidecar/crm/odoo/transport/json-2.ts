import { z } from 'zod';
import { CrmError } from '../../crm.ts';
import type { OdooConfig } from '../config.ts';
import { fromForeignAnswer, fromOdoo } from '../errors.ts';
import { type Http, jsonIn } from '../http.ts';
import type { Transport } from './transport.ts';

const Exception = z.object({ name: z.string(), message: z.string() });

/** `/json/2`, which 19 brought: the key names the user, HTTP statuses tell failures. */
export function createJson2(http: Http, { database, key }: OdooConfig): Transport {
  const headers = { authorization: `bearer ${key}`, 'x-odoo-database': database };

  return async ({ model, method, ids, domain, creates, kwargs, context, write = false }) => {
    const answer = await http({
      path: `/json/2/${model}/${method}`,
      headers,
      body: {
        ...kwargs,
        ...(ids && { ids }),
        ...(domain && { domain }),
        ...(creates && { vals_list: creates }),
        ...(context && { context }),
      },
      write,
    });
    if (answer.status === 404 && answer.text.includes('No database is selected')) {
      throw new CrmError('credentials_refused', `there is no database ${database}`);
    }
    const json = jsonIn(answer, write);
    if (answer.status === 200) return json;
    const exception = Exception.safeParse(json);
    throw exception.success ? fromOdoo(exception.data, write) : fromForeignAnswer(answer.status, answer.text, write);
  };
}
