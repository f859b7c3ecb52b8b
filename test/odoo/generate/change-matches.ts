import type { Bookkeeping, CompanyBooks } from './bookkeeping.ts';

/** What was matched is open again, on both sides. */
export async function undoMatches({ call, random, onReceivable }: Bookkeeping, company: CompanyBooks): Promise<void> {
  const domain = [
    onReceivable,
    ['company_id', '=', company.id],
    ['parent_state', '=', 'posted'],
    ['move_id.move_type', '=', 'out_invoice'],
    ['matched_credit_ids', '!=', false],
  ];
  const lines = await call<number[]>('account.move.line', 'search', [domain], { order: 'id', ...company.as });
  await call('account.move.line', 'remove_move_reconcile', [random.sample(lines, 12)], company.as);
}

/** The money did not come after all. */
export async function cancelPayments({ call, random }: Bookkeeping, company: CompanyBooks): Promise<void> {
  const domain = [
    ['company_id', '=', company.id],
    ['state', 'in', ['posted', 'in_process', 'paid']],
  ];
  const payments = await call<number[]>('account.payment', 'search', [domain], { order: 'id', ...company.as });
  const chosen = random.sample(payments, 8);
  await call('account.payment', 'action_draft', [chosen], company.as);
  await call('account.payment', 'action_cancel', [chosen.slice(0, 4)], company.as);
}
