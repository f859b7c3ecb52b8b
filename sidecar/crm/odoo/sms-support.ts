import { z } from 'zod';
import { memo } from './memo.ts';
import { parseAnswer } from './rows.ts';
import type { Transport } from './transport/transport.ts';

const MessageKinds = z.object({
  message_type: z.object({ selection: z.array(z.tuple([z.string(), z.unknown()])) }),
});

const FRESH_MS = 60_000;

/** Whether Odoo's module for SMS is there, told by the kinds of messages there are: who may read the list of modules differs by version. */
export async function hasSms(call: Transport): Promise<boolean> {
  const kwargs = { allfields: ['message_type'], attributes: ['selection'] };
  const answer = await call({ model: 'mail.message', method: 'fields_get', kwargs });
  const { selection } = parseAnswer(MessageKinds, answer, 'mail.message.fields_get').message_type;
  return selection.some(([kind]) => kind === 'sms');
}

/** The same, remembered for a minute: modules come and go while we run. */
export function createSmsSupport(call: Transport): () => Promise<boolean> {
  return memo(() => hasSms(call), FRESH_MS);
}
