import { z } from 'zod';
import type { ClearingPayment } from '../../../shared/domain/receivable/receivable.ts';
import { ownersOf } from './commercial-partners.ts';
import { amount, day, id, reference } from './rows.ts';
import { searchAll } from './search-read.ts';
import type { Session } from './session.ts';

const PaymentRow = z.object({
  id,
  partner_id: reference,
  company_id: reference,
  currency_id: reference,
  date: day,
  amount,
});

/** Payments of these customers that were registered and have no journal entry yet. */
export async function clearingPayments(session: Session, customerIds: readonly number[]): Promise<ClearingPayment[]> {
  if (customerIds.length === 0) return [];
  return readPayments(session, ['partner_id.commercial_partner_id', 'in', customerIds], customerIds);
}

export function allClearingPayments(session: Session): Promise<ClearingPayment[]> {
  return readPayments(session, ['partner_id', '!=', false], []);
}

async function readPayments(
  session: Session,
  whose: readonly unknown[],
  customerIds: readonly number[],
): Promise<ClearingPayment[]> {
  const { clearing } = session.dialect;
  if (!clearing) return [];
  const rows = await searchAll(session.search, 'account.payment', {
    row: PaymentRow,
    domain: [['payment_type', '=', 'inbound'], ['partner_type', '=', 'customer'], whose, ...clearing],
  });
  const partnerIds = rows.map(({ partner_id }) => partner_id);
  const [{ money }, ownerOf] = await Promise.all([session.currencies(), ownersOf(session, partnerIds, customerIds)]);
  return rows.map((row) => ({
    id: row.id,
    customerId: ownerOf(row.partner_id),
    companyId: row.company_id,
    date: row.date,
    amount: money(row.amount, row.currency_id),
  }));
}
