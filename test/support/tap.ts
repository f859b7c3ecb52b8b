import { createServer, request as forward, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request on its way to the CRM. */
export interface TappedRequest {
  /** From 1, since the tap was last reset. */
  readonly index: number;
  /** It asks the CRM to write to a customer. */
  readonly isSend: boolean;
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Tap {
  readonly url: string;
  /** Called before a request is passed on, which waits until it resolves. */
  onRequest: (request: TappedRequest) => void | Promise<void>;
  /** Called when the CRM has answered and the asker does not know yet. */
  onAnswer: (request: TappedRequest) => void;
  /** Called when the answer has left for the asker. */
  onDelivered: (request: TappedRequest) => void;
  reset(): void;
  close(): Promise<void>;
}

const nothing = () => undefined;

/** Listens in on the line between a sidecar and its CRM, so that a test can act at an exact moment. */
export async function tapInto(target: string): Promise<Tap> {
  let count = 0;
  const { hostname, port } = new URL(target);
  const server = createServer(async (asked, answer) => {
    const body = await wholeOf(asked);
    const { method = 'GET', url: path = '/', headers } = asked;
    const text = body.toString('utf8');
    const isSend = `${path} ${text}`.includes('message_post');
    const tapped = { index: ++count, isSend, method, path, headers, body: text };
    await tap.onRequest(tapped);
    const upstream = forward(
      {
        hostname,
        port,
        path,
        method,
        headers: { ...headers, host: new URL(target).host },
      },
      async (answered) => {
        const content = await wholeOf(answered);
        tap.onAnswer(tapped);
        answer.writeHead(answered.statusCode ?? 502, answered.headers);
        answer.end(content, () => tap.onDelivered(tapped));
      },
    );
    upstream.on('error', () => answer.destroy());
    upstream.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const tap: Tap = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    onRequest: nothing,
    onAnswer: nothing,
    onDelivered: nothing,
    reset: () => {
      count = 0;
      Object.assign(tap, { onRequest: nothing, onAnswer: nothing, onDelivered: nothing });
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return tap;
}

async function wholeOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
