import type { Call } from '../rpc.ts';

/** Sends all outgoing mail of a database to an SMTP server on loopback, and nowhere else. */
export async function pointMailAt(call: Call, port: number): Promise<void> {
  const everyServer = await call<number[]>('ir.mail_server', 'search', [[]], { context: { active_test: false } });
  const values = {
    name: 'Em Dia: caixa de teste',
    smtp_host: '127.0.0.1',
    smtp_port: port,
    smtp_encryption: 'none',
    active: true,
  };
  const [first, ...others] = everyServer;
  if (others.length > 0) await call('ir.mail_server', 'unlink', [others]);
  if (first === undefined) await call('ir.mail_server', 'create', [[values]]);
  else await call('ir.mail_server', 'write', [[first], values]);
}

/** Links in mails and on the portal lead to this server, whatever address it is visited by. */
export async function freezeBaseUrl(call: Call, url: string): Promise<void> {
  await call('ir.config_parameter', 'set_param', ['web.base.url', url]);
  await call('ir.config_parameter', 'set_param', ['web.base.url.freeze', 'True']);
}
