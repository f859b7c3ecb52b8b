import { once } from 'node:events';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createApp } from './app.ts';
import { createBrazilianBankingDays } from './calendar/brazilian-banking-days.ts';
import { startNoteWriter } from './chatter/note-writer.ts';
import { type Clock, createClock } from './clock.ts';
import { createCompanies } from './companies.ts';
import type { Config } from './config.ts';
import type { Crm } from './crm/crm.ts';
import { createOdooCrm } from './crm/odoo/create-odoo-crm.ts';
import { startRunner } from './dunning/start-runner.ts';
import { type RunningLedger, startLedger } from './ledger/start-ledger.ts';
import { createLog } from './log.ts';
import { followDeliveries } from './outbox/follow-deliveries.ts';
import { startOutbox } from './outbox/outbox.ts';
import { messageIdHost } from './reminder-mail/message-id.ts';
import { createChallenges } from './session/challenges.ts';
import { createTokens } from './session/tokens.ts';
import { openLowdbStore } from './store/lowdb-store.ts';
import { startTaskKeeper } from './tasks/task-keeper.ts';
import { tellSalespeople } from './telling/tell-salespeople.ts';
import { settlePromises } from './usecases/settle-promises.ts';

export interface Sidecar {
  /** Where it listens, without a trailing slash. */
  readonly url: string;
  /** Finishes what is under way, waiting at most ten seconds, and lets go of port and data file. */
  close(): Promise<void>;
}

/** What tests put in the place of the real ones. */
interface Parts {
  readonly crm?: Crm;
  readonly clock?: Clock;
}

const LONGEST_FAREWELL_MS = 10_000;
/** A CRM that was away for less has cost nobody anything. */
const STALE_AFTER_MS = 20_000;

/** Starts whether or not the CRM answers; rejects when the data file or the port cannot be had. */
export async function startSidecar(config: Config, parts: Parts = {}): Promise<Sidecar> {
  const log = createLog(config.LOG_LEVEL);
  const clock = parts.clock ?? createClock(config.TIME_ZONE);
  const calendar = createBrazilianBankingDays();
  const crm = parts.crm ?? odooOf(config);
  const say = (event: string, facts: { readonly error?: unknown }) =>
    log[facts.error === undefined ? 'info' : 'warn'](facts, event);
  const store = await openLowdbStore(config.STORE, say);
  const intervalMs = config.LEDGER_SECONDS * 1000;
  const requestLimitMs = config.CRM_REQUEST_LIMIT_SECONDS * 1000;
  const notes = startNoteWriter({ crm, store, clock, requestLimitMs, log: say });
  const host = messageIdHost(config.CRM_DATABASE);
  const ledger: RunningLedger = startLedger({
    crm,
    clock,
    calendar,
    intervalMs,
    staleAfterMs: Math.max(STALE_AFTER_MS, 3 * intervalMs),
    log: say,
    afterCycle: async () => {
      await settlePromises({ ledger, store, clock, calendar, messageIdHost: host, wakeNotes: notes.wake })();
      await follow();
      tasks.wake();
      await tell();
    },
  });
  const tasks = startTaskKeeper({ crm, store, clock, calendar, ledger, requestLimitMs, log: say });
  const tell = tellSalespeople({ ledger, store, clock, calendar, messageIdHost: host, wakeNotes: notes.wake });
  const follow = followDeliveries({ crm, store, clock, ledger });
  const outbox = startOutbox({
    crm,
    store,
    clock,
    calendar,
    requestLimitMs,
    log: say,
  });
  const runner = startRunner({
    crm,
    store,
    clock,
    calendar,
    ledger,
    messageIdHost: host,
    wakeOutbox: outbox.wake,
    wakeTasks: tasks.wake,
    wakeNotes: notes.wake,
    log: say,
  });
  const app = createApp({
    crm,
    store,
    clock,
    calendar,
    log,
    companies: createCompanies(crm, clock),
    ledger,
    challenges: createChallenges(clock),
    tokens: createTokens(clock),
    roleGroups: config.ROLE_GROUPS,
    undoMs: config.UNDO_SECONDS * 1000,
    messageIdHost: host,
    wakeOutbox: outbox.wake,
    wakeNotes: notes.wake,
    runner,
    allowedOrigins: config.ALLOWED_ORIGINS,
    requestsPerMinute: config.REQUESTS_PER_MINUTE,
    signInsPerMinute: config.SIGN_INS_PER_MINUTE,
  });

  const letGo = async () => {
    await Promise.race([
      Promise.all([runner.stop(), outbox.stop(), tasks.stop(), notes.stop(), ledger.stop()]),
      after(LONGEST_FAREWELL_MS),
    ]);
    await store.close();
  };
  const server = createServer(getRequestListener(app.fetch));
  try {
    server.listen(config.PORT, config.HOST);
    await once(server, 'listening');
  } catch (error) {
    await letGo();
    throw error;
  }
  const url = urlOf(config.HOST, server.address());
  log.info({ url }, 'sidecar listening');

  return {
    url,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      await Promise.race([closed, after(LONGEST_FAREWELL_MS)]);
      server.closeAllConnections();
      await letGo();
      log.info('sidecar stopped');
    },
  };
}

function odooOf({ CRM_URL, CRM_DATABASE, CRM_LOGIN, CRM_KEY }: Config): Crm {
  return createOdooCrm({ url: CRM_URL, database: CRM_DATABASE, login: CRM_LOGIN, key: CRM_KEY });
}

function urlOf(host: string, address: ReturnType<ReturnType<typeof createServer>['address']>): string {
  const port = address !== null && typeof address === 'object' ? address.port : '';
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
