import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Database } from '../orm/database.ts';
import type { Environment } from '../orm/environment.ts';
import { type Row, textOf } from '../orm/row.ts';
import type { Post } from './post-message.ts';

/** How the service's answers and its later reports are kept, as the state of the notification; anything else is a failure. */
const STATUS: Readonly<Record<string, string>> = {
  success: 'pending',
  sent: 'pending',
  delivered: 'sent',
  rejected: 'bounce',
  invalid_destination: 'bounce',
};

const FAILURE: Readonly<Record<string, string>> = {
  insufficient_credit: 'sms_credit',
  wrong_number_format: 'sms_number_format',
  unregistered: 'sms_acc',
  server_error: 'sms_server',
};

const Results = z.object({ result: z.array(z.object({ uuid: z.string(), state: z.string() })) });

/** Puts an SMS to each number in the queue, where it stays when it was asked to. */
export async function notifyBySms(env: Environment, message: Row, post: Post): Promise<void> {
  for (const number of post.sms_numbers ?? []) {
    const sms = env.db.insert('sms.sms', {
      uuid: randomUUID().replaceAll('-', ''),
      number,
      body: post.body,
      mail_message_id: message.id,
      state: 'outgoing',
    });
    env.db.insert('mail.notification', {
      mail_message_id: message.id,
      res_partner_id: false,
      notification_type: 'sms',
      notification_status: 'ready',
      failure_type: false,
      failure_reason: false,
      sms_number: number,
      sms_id_int: sms.id,
    });
  }
  if (!post.put_in_queue) await sendQueuedSms(env);
}

/** Gives the service what waits, and keeps its answers. */
export async function sendQueuedSms(env: Environment): Promise<void> {
  const waiting = env.db.rows('sms.sms').filter(({ state }) => state === 'outgoing');
  if (waiting.length === 0) return;
  const results = await giveToService(env, waiting).catch(() =>
    waiting.map((sms) => ({ uuid: textOf(sms, 'uuid'), state: 'server_error' })),
  );
  for (const { uuid, state } of results) noteSmsStatus(env.db, uuid, state);
}

/** What the service said of one, at once or later. */
export function noteSmsStatus(db: Database, uuid: string, said: string): void {
  const sms = db.rows('sms.sms').find((row) => row.uuid === uuid);
  const notification = db.rows('mail.notification').find((row) => sms && row.sms_id_int === sms.id);
  if (!sms || !notification) return;
  const status = STATUS[said] ?? 'exception';
  sms.state = status === 'pending' || status === 'sent' ? status : 'error';
  notification.notification_status = status;
  notification.failure_type = sms.state === 'error' ? (FAILURE[said] ?? `sms_${said}`) : false;
}

async function giveToService({ db, url }: Environment, waiting: readonly Row[]) {
  const endpoint = db.rows('ir.config_parameter').find(({ key }) => key === 'sms.endpoint');
  // No service of the outside world is ever called.
  if (!endpoint) throw new Error('no service');
  const messages = waiting.map((sms) => ({
    content: textOf(sms, 'body'),
    numbers: [{ uuid: textOf(sms, 'uuid'), number: textOf(sms, 'number') }],
  }));
  const params = { messages, webhook_url: `${url()}/sms/status`, account_token: 'stand-in' };
  const response = await fetch(`${textOf(endpoint, 'value')}/api/sms/3/send`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', method: 'call', id: randomUUID(), params }),
  });
  return Results.parse(await response.json()).result;
}
