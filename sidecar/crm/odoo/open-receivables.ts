import type { Receivable } from '../../../shared/domain/receivable/receivable.ts';
import { ownersOf } from './commercial-partners.ts';
import { openLineSearch, toOpenLines } from './receivable-lines.ts';
import { searchAll } from './search-read.ts';
import type { Session } from './session.ts';

/** Posted, unsettled lines on receivable accounts, of these customers and of their contacts. */
export async function openReceivables(session: Session, customerIds: readonly number[]): Promise<Receivable[]> {
  if (customerIds.length === 0) return [];
  const open = openLineSearch(session.dialect);
  const rows = await searchAll(session.search, 'account.move.line', {
    ...open,
    domain: [...open.domain, ['partner_id.commercial_partner_id', 'in', customerIds]],
  });
  const partnerIds = rows.map(({ partner_id }) => partner_id);
  const [lines, ownerOf] = await Promise.all([toOpenLines(session, rows), ownersOf(session, partnerIds, customerIds)]);
  return lines.map(({ partnerId, ...line }) => ({ ...line, customerId: ownerOf(partnerId) }));
}
