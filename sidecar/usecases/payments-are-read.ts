import type { Deps } from '../deps.ts';

/** Whether the payments were read after the lines: until then nobody can say whether, or when, what is gone was paid. */
export function paymentsAreRead({ ledger }: Pick<Deps, 'ledger'>): boolean {
  const status = ledger.status();
  const asOf = ledger.historyAsOf();
  return status.state === 'fresh' && asOf !== undefined && asOf >= status.asOf;
}
