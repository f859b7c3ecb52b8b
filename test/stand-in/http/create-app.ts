import { Hono } from 'hono';
import { z } from 'zod';
import { noteSmsStatus } from '../mail/sms-queue.ts';
import { execute } from '../methods/execute.ts';
import type { World } from '../orm/environment.ts';
import { accessDenied } from '../orm/odoo-error.ts';
import { pageRoutes } from '../pages/page-routes.ts';
import { authenticate } from './authenticate.ts';
import type { createFaults } from './faults.ts';
import { answerJson2 } from './json-2.ts';
import { answerRpc, callService, checkDatabase } from './json-rpc.ts';
import { sessionInfo } from './session-info.ts';
import { createSessions } from './sessions.ts';
import { VERSION, VERSION_INFO, VERSION_PARTS } from './version.ts';

interface Parts {
  readonly world: World;
  readonly database: string;
  readonly faults: ReturnType<typeof createFaults>;
}

const SignIn = z.object({ db: z.string(), login: z.string(), password: z.string() });
const ModelCall = z.object({
  model: z.string(),
  method: z.string(),
  args: z.array(z.unknown()).default([]),
  kwargs: z.record(z.string(), z.unknown()).default({}),
});

const SmsReport = z.object({
  message_statuses: z.array(z.object({ sms_status: z.string(), uuids: z.array(z.string()) })),
});

/** The doors Odoo has: two external APIs, the web client's own calls, one for the SMS service, and pages. */
export function createApp({ world, database, faults }: Parts): Hono {
  const app = new Hono();
  const sessions = createSessions();

  app.use('/jsonrpc', faults.middleware);
  app.use('/json/*', faults.middleware);
  app.post('/jsonrpc', async (c) =>
    c.json(await answerRpc(await c.req.json(), (params) => callService(world, database, params))),
  );
  app.post('/json/2/:model/:method', (c) => answerJson2(world, database, c));

  app.get('/web/version', (c) => c.json({ version_info: VERSION_PARTS, version: VERSION }));
  app.post('/web/webclient/version_info', async (c) => c.json(await answerRpc(await c.req.json(), () => VERSION_INFO)));

  app.post('/web/session/authenticate', async (c) =>
    c.json(
      await answerRpc(await c.req.json(), (params) => {
        const { db, login, password } = SignIn.parse(params);
        checkDatabase(database, db);
        const uid = authenticate(world, { login, password });
        if (uid === undefined) throw accessDenied();
        sessions.open(c, uid);
        return sessionInfo(world, database, uid);
      }),
    ),
  );
  app.post('/web/session/get_session_info', async (c) =>
    c.json(await answerRpc(await c.req.json(), () => sessionInfo(world, database, sessions.requireUser(c)))),
  );
  app.on('POST', ['/web/dataset/call_kw', '/web/dataset/call_kw/*'], async (c) =>
    c.json(
      await answerRpc(await c.req.json(), (params) => {
        const uid = sessions.requireUser(c);
        const { model, method, args, kwargs } = ModelCall.parse(params);
        return execute(world, { uid, model, method, positional: args, named: kwargs });
      }),
    ),
  );

  app.post('/sms/status', async (c) =>
    c.json(
      await answerRpc(await c.req.json(), (params) => {
        for (const { sms_status: status, uuids } of SmsReport.parse(params).message_statuses)
          for (const uuid of uuids) noteSmsStatus(world.db, uuid, status);
        return 'OK';
      }),
    ),
  );

  app.route('/', pageRoutes({ world, database, sessions }));
  return app;
}
