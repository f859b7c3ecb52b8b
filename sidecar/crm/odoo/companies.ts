import { z } from 'zod';
import type { Company } from '../crm.ts';
import { id, name, optionalReference, optionalText, reference, text } from './rows.ts';
import { readById } from './search-read.ts';
import type { Session } from './session.ts';

const CompanyRow = z.object({
  id,
  name,
  currency_id: reference,
  email: optionalText,
  phone: optionalText,
  street: optionalText,
  street2: optionalText,
  city: optionalText,
  state_id: optionalReference,
  zip: optionalText,
  vat: optionalText,
  partner_id: reference,
});
type CompanyRow = z.output<typeof CompanyRow>;

const StateRow = z.object({ id, code: text });
const PartnerRow = z.object({ id, tz: optionalText, lang: optionalText });

export async function companies(session: Session): Promise<Company[]> {
  const rows = await session.search('res.company', {
    row: CompanyRow,
    domain: [['id', 'in', session.companyIds]],
    order: 'id',
  });
  const stateIds = rows.flatMap(({ state_id }) => state_id ?? []);
  const partnerIds = rows.map(({ partner_id }) => partner_id);
  const [{ code }, states, partners] = await Promise.all([
    session.currencies(),
    readById(session.search, 'res.country.state', StateRow, stateIds),
    readById(session.search, 'res.partner', PartnerRow, partnerIds),
  ]);
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    currency: code(row.currency_id),
    email: row.email,
    phone: row.phone,
    address: addressLine(row, row.state_id === undefined ? undefined : states.get(row.state_id)?.code),
    taxId: row.vat,
    partnerId: row.partner_id,
    timeZone: knownZone(partners.get(row.partner_id)?.tz),
    language: partners.get(row.partner_id)?.lang,
  }));
}

/** As in Brazil: street, complement, city - state, postal code. */
function addressLine({ street, street2, city, zip }: CompanyRow, state: string | undefined): string | undefined {
  const place = [city, state].filter(Boolean).join(' - ');
  return [street, street2, place, zip].filter(Boolean).join(', ') || undefined;
}

/** Odoo offers some old names that this runtime may not know. */
function knownZone(timeZone: string | undefined): string | undefined {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return timeZone;
  } catch {
    return undefined;
  }
}
