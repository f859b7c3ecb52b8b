import { performance } from 'node:perf_hooks';
import { signIn } from '../odoo/rpc.ts';
import type { CrmUnderTest } from '../support/crm-under-test.ts';
import { signInToSidecar } from '../support/sidecar-client.ts';
import { startTestSidecar } from '../support/start-test-sidecar.ts';
import { percentile, print } from './figure.ts';

const ROUNDS = 40;
const PAGE = 80;

/** `POST /v1/assess` for a page of invoices beside the CRM's own `read_group` for the customers on it, turn by turn. */
export async function benchAssess(crm: CrmUnderTest): Promise<void> {
  const sidecar = await startTestSidecar(crm);
  try {
    const clerk = await signInToSidecar(sidecar.url, crm, crm.users.clerk);
    const service = await signIn({ ...crm, login: crm.service.login, password: crm.service.key });
    const invoices = await service.call<{ id: number; commercial_partner_id: [number, string] }[]>(
      'account.move',
      'search_read',
      [
        [
          ['move_type', '=', 'out_invoice'],
          ['state', '=', 'posted'],
        ],
      ],
      { fields: ['commercial_partner_id'], limit: PAGE, order: 'id desc' },
    );
    const records = invoices.map(({ id }) => ({ type: 'invoice', id }));
    const customers = [...new Set(invoices.map((invoice) => invoice.commercial_partner_id[0]))];
    const receivable: [string, string, string] =
      crm.major >= 16 ? ['account_type', '=', 'asset_receivable'] : ['account_internal_type', '=', 'receivable'];
    const openLines = [
      ['parent_state', '=', 'posted'],
      ['reconciled', '=', false],
      ['partner_id', 'in', customers],
      receivable,
    ];

    const ours: number[] = [];
    const theirs: number[] = [];
    for (let round = -3; round < ROUNDS; round++) {
      const assessed = await timed(() => clerk.ask('assess', { body: { records } }));
      const grouped = await timed(() =>
        service.call('account.move.line', 'read_group', [openLines, ['amount_residual:sum'], ['partner_id']]),
      );
      if (round < 0) continue;
      ours.push(assessed);
      theirs.push(grouped);
    }
    for (const [label, share] of [
      ['median', 0.5],
      ['p95', 0.95],
    ] as const) {
      print({
        name: `assess, ${records.length} records, ${customers.length} customers, ${label}`,
        value: percentile(ours, share),
        unit: 'ms',
        peer: { name: 'read_group of their open lines', value: percentile(theirs, share) },
      });
    }
  } finally {
    await sidecar.stop();
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
