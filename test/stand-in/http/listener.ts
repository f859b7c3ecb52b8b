import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

/** A server on loopback that can be killed and come back on the same port. */
export interface Listener {
  readonly port: number;
  pause(): Promise<void>;
  resume(): Promise<void>;
}

export async function listen(app: Hono, wanted = 0): Promise<Listener> {
  let server = await open(app, wanted);
  const port = (server.address() as AddressInfo).port;
  return {
    port,
    async pause() {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
    async resume() {
      if (!server.listening) server = await open(app, port);
    },
  };
}

async function open(app: Hono, port: number): Promise<Server> {
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}
