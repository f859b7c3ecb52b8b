import { z } from 'zod';
import { startAnsweringServer } from './answering-server.ts';

/** What the gateway says of an SMS it is given; it takes over the first kind only. */
export type SmsAnswer = 'success' | 'insufficient_credit' | 'wrong_number_format' | 'server_error' | 'unregistered';

/** What became of an SMS the gateway took over. */
export type SmsFate = 'delivered' | 'rejected' | 'not_delivered';

export interface ReceivedSms {
  readonly number: string;
  readonly text: string;
}

export interface SmsGateway {
  readonly url: string;
  readonly port: number;
  /** Everything taken over since the start or the last `clear`, oldest first. */
  readonly messages: readonly ReceivedSms[];
  /** Answers so from now on; at first with `success`. */
  answerWith(answer: SmsAnswer): void;
  /** Tells the CRMs that want to hear it what became of what it took over since it last told; those up to 16 ask for no report. */
  report(fate?: SmsFate, headers?: Readonly<Record<string, string>>): Promise<void>;
  clear(): void;
  close(): Promise<void>;
}

const Envelope = <Params extends z.ZodType>(params: Params) => z.object({ id: z.unknown(), params });
/** Up to 16. */
const Single = z.object({ res_id: z.number(), number: z.string(), content: z.string() });
/** From 17 on: one text to many numbers. */
const Grouped = z.object({
  content: z.string(),
  numbers: z.array(z.object({ uuid: z.string(), number: z.string() })),
});

const SinglesAsked = Envelope(z.object({ messages: z.array(Single) }));
const GroupsAsked = Envelope(z.object({ messages: z.array(Grouped), webhook_url: z.url() }));

/** Stands in for Odoo's own SMS service on loopback: speaks as it does to Odoo 14 and to 19, and carries nothing anywhere. */
export async function startSmsGateway(): Promise<SmsGateway> {
  const messages: ReceivedSms[] = [];
  const unreported: { readonly uuid: string; readonly webhook: string }[] = [];
  let state: SmsAnswer = 'success';

  const takeSingles = (body: unknown) => {
    const { id, params } = SinglesAsked.parse(body);
    if (state === 'success') messages.push(...params.messages.map(({ number, content: text }) => ({ number, text })));
    return { id, result: params.messages.map(({ res_id }) => ({ res_id, state, credit: 1 })) };
  };

  const takeGroups = (body: unknown) => {
    const { id, params } = GroupsAsked.parse(body);
    const each = params.messages.flatMap(({ content: text, numbers }) => numbers.map((to) => ({ ...to, text })));
    if (state === 'success') {
      messages.push(...each.map(({ number, text }) => ({ number, text })));
      unreported.push(...each.map(({ uuid }) => ({ uuid, webhook: params.webhook_url })));
    }
    return { id, result: each.map(({ uuid }) => ({ uuid, state, credit: 1 })) };
  };

  const doors: Readonly<Record<string, (body: unknown) => object>> = {
    '/iap/sms/2/send': takeSingles,
    '/api/sms/3/send': takeGroups,
  };

  const server = await startAnsweringServer(({ path, body }) => {
    const door = doors[path];
    if (!door) return { status: 404, body: `no ${path} here` };
    const answer = JSON.stringify({ jsonrpc: '2.0', ...door(JSON.parse(body)) });
    return { body: answer, headers: { 'content-type': 'application/json' } };
  });

  return {
    url: server.url,
    port: Number(new URL(server.url).port),
    messages,
    answerWith: (answer) => {
      state = answer;
    },
    report: async (fate = 'delivered', headers = {}) => {
      for (const { uuid, webhook } of unreported.splice(0)) await reportTo(webhook, { uuid, fate, headers });
    },
    clear: () => {
      messages.length = 0;
    },
    close: server.close,
  };
}

interface Report {
  readonly uuid: string;
  readonly fate: SmsFate;
  readonly headers: Readonly<Record<string, string>>;
}

async function reportTo(webhook: string, { uuid, fate, headers }: Report): Promise<void> {
  const params = { message_statuses: [{ sms_status: fate, uuids: [uuid] }] };
  const response = await fetch(webhook, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ jsonrpc: '2.0', method: 'call', params }),
  });
  const answer = await response.text();
  if (!answer.includes('"OK"')) throw new Error(`${webhook} did not take the report: ${answer.slice(0, 300)}`);
}
