import { z } from 'zod';
import type { Company } from '../crm.ts';
import { id, optionalReference, optionalText, reference, text } from './rows.ts';
import type { Session } from './session.ts';

const CompanyRow = z.object({
  id,
  name: text,
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

export async function companies(session: Session): Promise<Company[]> {
  const rows = await session.search('res.company', {
    row: CompanyRow,
    domain: [['id', 'in', session.companyIds]],
    order: 'id',
  });
  const stateIds = rows.flatMap(({ state_id }) => state_id ?? []);
  const [{ code }, states] = await Promise.all([
    session.currencies(),
    session.search('res.country.state', { row: StateRow, domain: [['id', 'in', stateIds]] }),
  ]);
  const stateOf = new Map(states.map((state) => [state.id, state.code]));
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    currency: code(row.currency_id),
    email: row.email,
    phone: row.phone,
    address: addressLine(row, row.state_id === undefined ? undefined : stateOf.get(row.state_id)),
    taxId: row.vat,
    partnerId: row.partner_id,
  }));
}

/** As in Brazil: street, complement, city - state, postal code. */
function addressLine({ street, street2, city, zip }: CompanyRow, state: string | undefined): string | undefined {
  const place = [city, state].filter(Boolean).join(' - ');
  return [street, street2, place, zip].filter(Boolean).join(', ') || undefined;
}
