import { z } from 'zod';
import type { Money } from '../../../shared/domain/money.ts';
import type { Customer } from '../crm.ts';
import { amount, id, optionalReference, optionalText, reference, text } from './rows.ts';
import { searchAll } from './search-read.ts';
import type { Session } from './session.ts';

const PartnerRow = z.object({
  id,
  commercial_partner_id: reference,
  company_id: optionalReference,
  display_name: text,
  name: optionalText,
  lang: optionalText,
  email: optionalText,
  phone: optionalText,
  vat: optionalText,
  // Where the version has it; of the company in whose name it is read.
  credit_limit: amount.optional(),
});
type PartnerRow = z.output<typeof PartnerRow>;

/** One read, and one more for each further company that sets credit limits, since each sees a limit of its own. */
export async function customers(
  session: Session,
  ids: readonly number[],
  companyIds: readonly number[] = session.companyIds,
): Promise<Customer[]> {
  if (ids.length === 0) return [];
  const currencyOf = session.dialect.creditLimits ? await session.creditLimits() : new Map<number, number>();
  const limiting = companyIds.filter((companyId) => currencyOf.has(companyId));
  const [{ money }, rows, ...others] = await Promise.all([
    session.currencies(),
    readPartners(session, ids, limiting[0]),
    ...limiting.slice(1).map((companyId) => readPartners(session, ids, companyId)),
  ]);
  const readings = [rows, ...others].map((reading) => new Map(reading.map((row) => [row.id, row])));

  const limitsOf = (customerId: number): Map<number, Money> =>
    new Map(
      limiting.flatMap((companyId, index): [number, Money][] => {
        const currency = currencyOf.get(companyId);
        const limit = readings[index]?.get(customerId)?.credit_limit ?? 0;
        return currency !== undefined && limit > 0 ? [[companyId, money(limit, currency)]] : [];
      }),
    );
  return rows
    .filter((row) => row.commercial_partner_id === row.id)
    .map((row) => ({ ...customerOf(row), creditLimits: limitsOf(row.id) }));
}

/** In the name of one company, in sight of all. */
function readPartners(session: Session, ids: readonly number[], as: number | undefined) {
  const { search, dialect, companyIds } = session;
  return searchAll(search, 'res.partner', {
    row: PartnerRow,
    absent: dialect.creditLimits && as !== undefined ? [] : ['credit_limit'],
    domain: [['id', 'in', [...new Set(ids)]]],
    ...(as !== undefined && { context: { allowed_company_ids: [as, ...companyIds.filter((each) => each !== as)] } }),
  });
}

function customerOf({ id, name, display_name, lang, email, phone, vat, company_id }: PartnerRow) {
  return { id, name: name ?? display_name, language: lang, email, phone, taxId: vat, companyId: company_id };
}
