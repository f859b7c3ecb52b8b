import { z } from 'zod';
import { CrmError } from '../crm.ts';
import { type Http, jsonIn } from './http.ts';
import { jsonRpc } from './transport/json-rpc.ts';

const WebVersion = z.object({ version: z.string() });
const RpcVersion = z.object({ server_version: z.string() });

/** The version as the server says it, without signing in; rejects when what answers is no Odoo. */
export async function detectVersion(http: Http): Promise<string> {
  const answer = await http({ path: '/web/version' });
  if (answer.status === 200) {
    const said = WebVersion.safeParse(jsonOrNothing(() => jsonIn(answer, false)));
    if (said.success) return said.data.version;
  }
  const said = RpcVersion.safeParse(await jsonRpc(http, { service: 'common', method: 'version', args: [] }));
  if (said.success) return said.data.server_version;
  throw new CrmError('unexpected', 'what answers at this address is not Odoo');
}

function jsonOrNothing(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return undefined;
  }
}
