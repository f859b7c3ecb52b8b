import { z } from 'zod';
import { id, optionalReference, reference } from './rows.ts';
import { readById } from './search-read.ts';
import type { Session } from './session.ts';

const PartnerRow = z.object({ id, commercial_partner_id: reference, company_id: optionalReference });

/** The commercial partner of each of these partners, and the only company it is kept for; those that do not exist or may not be read are missing. */
export function commercialPartners(
  { search }: Session,
  partnerIds: readonly number[],
): Promise<ReadonlyMap<number, z.output<typeof PartnerRow>>> {
  return readById(search, 'res.partner', PartnerRow, partnerIds);
}

/** Whose a record of each partner is: one of `customerIds` itself, or the customer a contact belongs to. */
export async function ownersOf(
  session: Session,
  partnerIds: readonly number[],
  customerIds: readonly number[],
): Promise<(partnerId: number) => number> {
  const own = new Set(customerIds);
  const contactIds = partnerIds.filter((partnerId) => !own.has(partnerId));
  const parents = await commercialPartners(session, contactIds);
  return (partnerId) => parents.get(partnerId)?.commercial_partner_id ?? partnerId;
}
