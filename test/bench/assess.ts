import { existsSync } from 'node:fs';
import { endpoints } from '../../shared/contract/endpoints.ts';
import { installation } from '../odoo/versions.ts';
import type { CrmUnderTest } from '../support/crm-under-test.ts';
import { seeded } from '../support/seeded.ts';
import { sidecarClient, tokenOf } from '../support/sidecar-client.ts';
import { spawnSidecar } from '../support/spawn-sidecar.ts';
import { untilRead } from '../support/start-test-sidecar.ts';
import { startBarePeer } from './bare-peer.ts';
import { type BULK_SIZES, startBulkOdoo } from './bulk/start-bulk-odoo.ts';
import { withOwnCore } from './cores.ts';
import { groupedByCrm, type ListPage } from './crm-grouping.ts';
import { median, percentile, print } from './figure.ts';
import { type Load, underLoad } from './load.ts';
import { processorTime } from './processor-time.ts';

const PAGES = 40;
const PAGE = 80;
const REQUESTS_PER_SECOND = 200;
/** p99 at this rate on one core: what a page of the CRM may wait for us. */
const BAR_MS = 5;
/** Code is compiled and what the first reading left behind given back in them: a sidecar runs for months. */
const WARM_SECONDS = 30;
const ROUNDS = 5;
/** Two of the mirror's cycles. */
const ROUND_SECONDS = 10;
const PATIENCE_MS = 15 * 60_000;

/** `POST /v1/assess` for pages of 80 invoices, from the mirror, beside the CRM's own grouping of the same customers' open lines. */
export async function benchAssess(sizes: readonly (typeof BULK_SIZES)[number][]): Promise<void> {
  for (const size of sizes) {
    const crm = await startBulkOdoo(size);
    try {
      await assessOn(crm, size);
    } finally {
      await crm.stop();
    }
  }
}

async function assessOn(crm: CrmUnderTest, openItems: number): Promise<void> {
  const sidecar = await spawnSidecar(crm, { LEDGER_SECONDS: '5' });
  try {
    await untilRead(sidecar.url, new Date(0), PATIENCE_MS);
    const token = await tokenOf(sidecar.url, crm, crm.users.clerk);
    const pages = await listPages(crm);
    const bodies = pages.map(({ invoiceIds }) => ({ records: invoiceIds.map((id) => ({ type: 'invoice', id })) }));
    // Whoever is asked about for the first time is looked up in the CRM: people come back to their lists.
    for (const body of bodies) await sidecarClient(sidecar.url, token).ask('assess', { body });

    const load = {
      url: sidecar.url,
      path: endpoints.assess.path,
      token,
      bodies,
      requestsPerSecond: REQUESTS_PER_SECOND,
    };
    const answer = await (await sidecarClient(sidecar.url, token).raw('assess', { body: bodies[0] })).text();
    const wasPlanned = existsSync(sidecar.dataFile);
    const { ours, bare } = await inTurn(sidecar.pid, answer, load);
    const isPlanned = existsSync(sidecar.dataFile);
    const grouped = await groupedByCrm(crm, pages);
    // Outside of contact hours none is.
    const meanwhile = isPlanned && !wasPlanned ? 'while the régua was planned' : 'no régua planned meanwhile';
    const name = `assess, ${PAGE} records, ${REQUESTS_PER_SECOND} requests/s on one core, ${meanwhile}`;
    print({
      name: `${name}, p99`,
      openItems,
      value: ours.p99,
      unit: 'ms',
      peer: { name: 'the bar', value: BAR_MS },
    });
    print({
      name: `${name}, p99`,
      openItems,
      value: ours.p99,
      unit: 'ms',
      peer: { name: 'a bare server that answers the same bytes, p99', value: bare.p99 },
    });
    print({
      name: `${name}, median`,
      openItems,
      value: ours.median,
      unit: 'ms',
      peer: { name: 'a bare server that answers the same bytes, median', value: bare.median },
    });
    print({
      name: `${name}, processor time of each, with the mirror’s upkeep meanwhile`,
      openItems,
      value: ours.processor,
      unit: 'ms',
      peer: { name: 'a bare server that answers the same bytes', value: bare.processor },
    });
    for (const [peer, value] of Object.entries(grouped)) {
      print({ name: `${name}, median`, openItems, value: ours.median, unit: 'ms', peer: { name: peer, value } });
    }
  } finally {
    await sidecar.stop();
  }
}

interface Measured {
  readonly p99: number;
  readonly median: number;
  /** Processor time of each request, in milliseconds. */
  readonly processor: number;
}

/** Ours and the bare server by turns, on a core of their own, the mirror being kept up all the while; over all rounds. */
async function inTurn(
  pid: number,
  answer: string,
  load: Omit<Load, 'seconds'>,
): Promise<{ ours: Measured; bare: Measured }> {
  const peer = await startBarePeer(answer);
  const bareLoad = { ...load, url: peer.url };
  try {
    return await withOwnCore({ measured: [pid, peer.pid], crmRoot: installation(19).root }, async () => {
      const ours: Round[] = [];
      const bare: Round[] = [];
      await underLoad({ ...load, seconds: WARM_SECONDS });
      await underLoad({ ...bareLoad, seconds: WARM_SECONDS });
      for (let round = 0; round < ROUNDS; round++) {
        ours.push(await loaded(pid, load));
        bare.push(await loaded(peer.pid, bareLoad));
      }
      return { ours: measured(ours), bare: measured(bare) };
    });
  } finally {
    await peer.stop();
  }
}

interface Round {
  readonly latencies: readonly number[];
  readonly processor: number;
}

async function loaded(pid: number, load: Omit<Load, 'seconds'>): Promise<Round> {
  const before = await processorTime(pid);
  const latencies = await underLoad({ ...load, seconds: ROUND_SECONDS });
  return { latencies, processor: (await processorTime(pid)) - before };
}

function measured(rounds: readonly Round[]): Measured {
  const latencies = rounds.flatMap((round) => round.latencies);
  const processor = rounds.reduce((sum, round) => sum + round.processor, 0);
  return { p99: percentile(latencies, 0.99), median: median(latencies), processor: processor / latencies.length };
}

/** Invoices of one company as its list shows them: some paid, most open. */
async function listPages({ call, ids }: CrmUnderTest): Promise<ListPage[]> {
  const random = seeded(1);
  const domain = [
    ['move_type', '=', 'out_invoice'],
    ['state', '=', 'posted'],
    ['company_id', '=', ids.company('main')],
  ];
  const count = await call<number>('account.move', 'search_count', [domain]);
  const pages: ListPage[] = [];
  for (let page = 0; page < PAGES; page++) {
    const rows = await call<{ id: number; commercial_partner_id: [number, string] }[]>(
      'account.move',
      'search_read',
      [domain],
      {
        fields: ['commercial_partner_id'],
        order: 'invoice_date_due, id',
        limit: PAGE,
        offset: random.between(0, count - PAGE),
      },
    );
    pages.push({
      invoiceIds: rows.map(({ id }) => id),
      customerIds: [...new Set(rows.map(({ commercial_partner_id }) => commercial_partner_id[0]))],
    });
  }
  return pages;
}
