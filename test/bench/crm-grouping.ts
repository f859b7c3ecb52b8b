import { signIn } from '../odoo/rpc.ts';
import type { CrmUnderTest } from '../support/crm-under-test.ts';
import { median, timed } from './figure.ts';

/** What stands on one page of a list. */
export interface ListPage {
  readonly invoiceIds: readonly number[];
  readonly customerIds: readonly number[];
}

/** Medians of one question after the other, by the service account: what each page would cost without a mirror. */
export async function groupedByCrm(crm: CrmUnderTest, pages: readonly ListPage[]): Promise<Record<string, number>> {
  const service = await signIn({ ...crm, login: crm.service.login, password: crm.service.key });
  const medianOf = async (ask: (openLines: unknown[]) => Promise<unknown>) => {
    const samples: number[] = [];
    for (const { customerIds } of pages) samples.push(await timed(() => ask(openLinesOf(customerIds))));
    return median(samples);
  };
  return {
    'what a verdict stands on, by customer, company, currency and due day, grouped by the CRM': await medianOf(
      (lines) =>
        service.call('account.move.line', 'formatted_read_group', [
          lines,
          ['partner_id', 'company_id', 'currency_id', 'date_maturity:day'],
          ['amount_residual_currency:sum', 'amount_residual:sum'],
        ]),
    ),
    'read_group of one sum of each customer, from which no verdict follows': await medianOf((lines) =>
      service.call('account.move.line', 'read_group', [lines, ['amount_residual:sum'], ['partner_id']]),
    ),
  };
}

const openLinesOf = (customerIds: readonly number[]) => [
  ['account_type', '=', 'asset_receivable'],
  ['parent_state', '=', 'posted'],
  ['reconciled', '=', false],
  ['partner_id', 'in', customerIds],
];
