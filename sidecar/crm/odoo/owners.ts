import { commercialPartners } from './commercial-partners.ts';
import type { Session } from './session.ts';

export async function owners(session: Session, partnerIds: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const partners = await commercialPartners(session, partnerIds);
  return new Map([...partners].map(([partnerId, { commercial_partner_id }]) => [partnerId, commercial_partner_id]));
}
