import { z } from 'zod';
import type { OdooAccount } from '../rpc.ts';
import { openWebSession } from '../web-session.ts';

const action = z.object({
  res_id: z.number().optional(),
  context: z.object({ default_key: z.string().optional() }).optional(),
});

/**
 * Makes an API key of the account's own, the way the preferences page does: in a browser's session, and with the password
 * asked for again before the key is shown.
 */
export async function createApiKey(account: OdooAccount, name: string): Promise<string> {
  const { call } = await openWebSession(account);
  const knows = await call<object>('res.users.apikeys.description', 'fields_get', [['duration']]);
  // Left alone it would end at midnight, and not at our midnight.
  const values = 'duration' in knows ? { name, duration: '7' } : { name };
  const [wizard] = await call<number[]>('res.users.apikeys.description', 'create', [[values]]);
  const asked = action.parse(await call('res.users.apikeys.description', 'make_key', [[wizard]]));
  if (asked.context?.default_key) return asked.context.default_key;

  const check = asked.res_id;
  const fields = await call<object>('res.users.identitycheck', 'fields_get', [['auth_method']]);
  const passwordInContext = 'auth_method' in fields;
  if (!passwordInContext) await call('res.users.identitycheck', 'write', [[check], { password: account.password }]);
  const shown = action.parse(
    await call(
      'res.users.identitycheck',
      'run_check',
      [[check]],
      passwordInContext ? { context: { password: account.password } } : {},
    ),
  );
  if (!shown.context?.default_key) throw new Error(`${account.login} got no API key`);
  return shown.context.default_key;
}
