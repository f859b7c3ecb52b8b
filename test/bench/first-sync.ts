import { existsSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { createBrazilianBankingDays } from '../../sidecar/calendar/brazilian-banking-days.ts';
import { createClock } from '../../sidecar/clock.ts';
import { createOdooCrm } from '../../sidecar/crm/odoo/create-odoo-crm.ts';
import { createLedger } from '../../sidecar/ledger/create-ledger.ts';
import type { CrmUnderTest } from '../support/crm-under-test.ts';
import { spawnSidecar } from '../support/spawn-sidecar.ts';
import { untilRead } from '../support/start-test-sidecar.ts';
import { type BulkSize, startBulkOdoo } from './bulk/start-bulk-odoo.ts';
import { type RecordedRequest, recordRequests, replay } from './crm-recording.ts';
import { median, print } from './figure.ts';
import { residentMemory } from './process-memory.ts';

/** One of a hundred thousand lines takes minutes. */
const roundsOf = (openItems: number) => (openItems < 100_000 ? 3 : 1);
/** A hundred thousand lines take an Odoo on a busy machine a few minutes. */
const PATIENCE_MS = 15 * 60_000;
/** The régua of the day is rehearsed in it, and what that left behind is given back. */
const QUIET_MS = 90_000;
const MEMORY_BAR = 200 * 1024 * 1024;

/** From nothing to a mirror that answers, and to its payment history, beside the bare download of the same pages; then the memory it holds. */
export async function benchFirstSync(sizes: readonly BulkSize[]): Promise<void> {
  for (const size of sizes) {
    const crm = await startBulkOdoo(size);
    try {
      await syncOf(crm, size);
      await memoryOf(crm, size);
    } finally {
      await crm.stop();
    }
  }
}

async function syncOf(crm: CrmUnderTest, openItems: number): Promise<void> {
  let answeredAt = 0;
  const whole = await recordRequests(crm.url, async (url) => {
    const begun = performance.now();
    answeredAt = begun + (await firstCycle({ ...crm, url })).answersAfter;
  });
  const untilAnswering = whole.filter(({ startedAt }) => startedAt < answeredAt);
  const rounds: Round[] = [];
  for (let round = 0; round < roundsOf(openItems); round++) {
    const done = await replay(crm.url, whole);
    const bare = Math.max(...done.slice(0, untilAnswering.length));
    rounds.push({ bare, bareWhole: Math.max(...done), ...(await firstCycle(crm)) });
  }
  const figure = (
    name: string,
    ours: 'answersAfter' | 'doneAfter',
    bare: 'bare' | 'bareWhole',
    asked: readonly RecordedRequest[],
  ) =>
    print({
      name: `first sync, ${name}`,
      openItems,
      value: median(rounds.map((round) => round[ours])),
      unit: 'ms',
      peer: {
        name: `its ${asked.length} requests alone, by fetch and JSON.parse`,
        value: median(rounds.map((round) => round[bare])),
      },
    });
  figure('until it answers', 'answersAfter', 'bare', untilAnswering);
  figure('with payment history', 'doneAfter', 'bareWhole', whole);
}

interface Cycle {
  readonly answersAfter: number;
  readonly doneAfter: number;
}

interface Round extends Cycle {
  readonly bare: number;
  readonly bareWhole: number;
}

/** A ledger of its own that reads the CRM once. */
async function firstCycle({ url, database, service }: CrmUnderTest): Promise<Cycle> {
  const ledger = createLedger({
    crm: createOdooCrm({ url, database, login: service.login, key: service.key }),
    clock: createClock('America/Sao_Paulo'),
    calendar: createBrazilianBankingDays(),
    staleAfterMs: 60_000,
    log: (event, facts) => {
      if (facts.error) console.error(event, facts);
    },
  });
  const begun = performance.now();
  let answersAfter = 0;
  const watch = setInterval(() => {
    if (ledger.status().state !== 'reading') answersAfter ||= performance.now() - begun;
  }, 1);
  await ledger.cycle();
  clearInterval(watch);
  const doneAfter = performance.now() - begun;
  return { answersAfter: answersAfter || doneAfter, doneAfter };
}

/** Of the sidecar as `npm start` runs it, once it knows the payment history too and has been through a few quiet cycles. */
async function memoryOf(crm: CrmUnderTest, openItems: number): Promise<void> {
  const sidecar = await spawnSidecar(crm, { LEDGER_SECONDS: '5' });
  try {
    await untilRead(sidecar.url, new Date(0), PATIENCE_MS);
    await untilRead(sidecar.url, new Date(), PATIENCE_MS);
    await delay(QUIET_MS);
    const { now, most } = await residentMemory(sidecar.pid);
    const peer = { name: 'the bar of 200 MB', value: MEMORY_BAR };
    // Outside of contact hours none is planned.
    const rehearsed = existsSync(sidecar.dataFile) ? ' and a rehearsal' : ', without a rehearsal at this hour';
    print({ name: `resident memory after the first sync${rehearsed}`, openItems, value: now, unit: 'bytes', peer });
    print({ name: 'the most it was until then', openItems, value: most, unit: 'bytes', peer });
  } finally {
    await sidecar.stop();
  }
}
