import { z } from 'zod';
import type { ChangedPartner, CrmInstant, PageRequest } from '../crm.ts';
import { id, instant, reference } from './rows.ts';
import { searchPage } from './search-read.ts';
import type { Session } from './session.ts';

const PartnerRow = z.object({ id, write_date: instant, commercial_partner_id: reference });

export async function changedPartners(
  { search }: Session,
  since: CrmInstant,
  page: PageRequest,
): Promise<ChangedPartner[]> {
  const rows = await searchPage(
    search,
    'res.partner',
    { row: PartnerRow, domain: [['write_date', '>=', since]] },
    page,
  );
  return rows.map((row) => ({ id: row.id, changedAt: row.write_date, customerId: row.commercial_partner_id }));
}
