import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** `hang`: accept and say nothing. `reset`: hang up without a word. `cut`: promise more than comes. */
export type Answer =
  | { readonly status?: number; readonly body: string; readonly headers?: Record<string, string> }
  | 'hang'
  | 'reset'
  | 'cut';

export interface AnsweringServer {
  readonly url: string;
  /** Everything asked so far, oldest first. */
  readonly requests: readonly ReceivedRequest[];
  close(): Promise<void>;
}

/** Starts a server on loopback that answers as it is told, well or badly. */
export async function startAnsweringServer(answer: (request: ReceivedRequest) => Answer): Promise<AnsweringServer> {
  const requests: ReceivedRequest[] = [];
  const server = createServer(async (incoming, response) => {
    const { method = '', url: path = '', headers } = incoming;
    const body = Buffer.concat(await incoming.toArray()).toString();
    const request = { method, path, headers, body };
    requests.push(request);
    const said = answer(request);
    if (said === 'hang') return;
    if (said === 'reset') incoming.socket.destroy();
    else if (said === 'cut') {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1000 });
      response.write('{"jsonrpc": "2.0", "res', () => incoming.socket.destroy());
    } else response.writeHead(said.status ?? 200, said.headers).end(said.body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
