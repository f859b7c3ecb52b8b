import { z } from 'zod';
import { plainLine } from '../../../shared/domain/text/plain-line.ts';
import { id, optionalReference, optionalText, text } from './rows.ts';
import { readById } from './search-read.ts';
import type { Session } from './session.ts';

const AddressRow = z.object({
  id,
  type: optionalText,
  street: optionalText,
  street2: optionalText,
  city: optionalText,
  state_id: optionalReference,
  zip: optionalText,
});
const StateRow = z.object({ id, code: text });

/** The invoice address where it has a street, else the customer's own. */
export async function postalAddress({ search }: Session, customerId: number): Promise<string[]> {
  const rows = await search('res.partner', {
    row: AddressRow,
    domain: [
      ['active', '=', true],
      ['street', '!=', false],
      '|',
      ['id', '=', customerId],
      '&',
      ['commercial_partner_id', '=', customerId],
      ['type', '=', 'invoice'],
    ],
    order: 'id',
  });
  const address = rows.find(({ type }) => type === 'invoice') ?? rows[0];
  if (!address?.street) return [];
  const { street, street2, city, state_id: stateId, zip } = address;
  const states = await readById(search, 'res.country.state', StateRow, stateId === undefined ? [] : [stateId]);
  const state = stateId === undefined ? undefined : states.get(stateId)?.code;
  const place = [zip, [city, state].filter(Boolean).join(' - ')].filter(Boolean).join(' ');
  return [street, street2, place].flatMap((line) => (line ? [plainLine(line)] : []));
}
