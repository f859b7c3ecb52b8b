import { z } from 'zod';
import type { Money } from '../../../shared/domain/money/money.ts';
import type { Customer } from '../crm.ts';
import { companiesFrom } from './companies-from.ts';
import { amount, flag, id, ids, name, optionalName, optionalReference, optionalText, reference } from './rows.ts';
import { readById, searchAll } from './search-read.ts';
import type { Session } from './session.ts';

const PartnerRow = z.object({
  id,
  commercial_partner_id: reference,
  company_id: optionalReference,
  display_name: name,
  name: optionalName,
  lang: optionalText,
  email: optionalText,
  phone: optionalText,
  // Up to 18 a field of its own; from 19 on there is one telephone.
  mobile: optionalText.optional(),
  vat: optionalText,
  category_id: ids,
  user_id: optionalReference,
  // Where the version has it; of the company in whose name it is read.
  credit_limit: amount.optional(),
});
type PartnerRow = z.output<typeof PartnerRow>;

const LimitRow = z.object({ id, credit_limit: amount });

/** One for all who have none: an empty map of their own would be the largest thing about most customers. */
const NO_LIMITS: ReadonlyMap<number, Money> = new Map();
const NO_TAGS: readonly string[] = [];

/** One read, one of the tags if there are any, and one more for each further company that sets credit limits, since each sees a limit of its own. */
export async function customers(
  session: Session,
  customerIds: readonly number[],
  companyIds: readonly number[] = session.companyIds,
): Promise<Customer[]> {
  if (customerIds.length === 0) return [];
  const currencyOf = session.dialect.creditLimits ? await session.creditLimits() : new Map<number, number>();
  const limiting = companyIds.filter((companyId) => currencyOf.has(companyId));
  const [{ money }, rows, ...others] = await Promise.all([
    session.currencies(),
    readPartners(session, customerIds, limiting[0]),
    ...limiting.slice(1).map((companyId) => readLimits(session, customerIds, companyId)),
  ]);
  const limits = [rows, ...others].map((reading) => new Map(reading.map((row) => [row.id, row.credit_limit ?? 0])));

  const limitsOf = (customerId: number): ReadonlyMap<number, Money> => {
    const own = limiting.flatMap((companyId, index): [number, Money][] => {
      const currency = currencyOf.get(companyId);
      const limit = limits[index]?.get(customerId) ?? 0;
      return currency !== undefined && limit > 0 ? [[companyId, money(limit, currency)]] : [];
    });
    return own.length > 0 ? new Map(own) : NO_LIMITS;
  };
  const own = rows.filter((row) => row.commercial_partner_id === row.id);
  const tagsOf = await readTags(session, own);
  return own.map((row) => customerOf(row, tagsOf(row), limitsOf(row.id)));
}

function readPartners(session: Session, customerIds: readonly number[], as: number | undefined) {
  const { search, dialect } = session;
  return searchAll(search, 'res.partner', {
    row: PartnerRow,
    absent: [
      ...(dialect.creditLimits && as !== undefined ? [] : ['credit_limit']),
      ...(dialect.mobileField ? [] : ['mobile']),
    ],
    domain: [['id', 'in', [...new Set(customerIds)]]],
    ...(as !== undefined && inTheNameOf(session, as)),
  });
}

function readLimits(session: Session, customerIds: readonly number[], as: number) {
  const domain = [['id', 'in', [...new Set(customerIds)]]];
  return searchAll(session.search, 'res.partner', { row: LimitRow, domain, ...inTheNameOf(session, as) });
}

/** In sight of all companies. */
function inTheNameOf(session: Session, as: number) {
  return { context: { allowed_company_ids: companiesFrom(session, as) } };
}

const TagRow = z.object({ id, name, active: flag });

/** Archived tags are no longer shown on the customers that carry them. */
async function readTags(
  { search }: Session,
  rows: readonly PartnerRow[],
): Promise<(row: PartnerRow) => readonly string[]> {
  const tags = await readById(
    search,
    'res.partner.category',
    TagRow,
    rows.flatMap(({ category_id }) => category_id),
  );
  return ({ category_id }) => {
    if (category_id.length === 0) return NO_TAGS;
    return category_id.flatMap((tagId) => {
      const tag = tags.get(tagId);
      return tag?.active ? [tag.name] : [];
    });
  };
}

function customerOf(row: PartnerRow, tags: Customer['tags'], creditLimits: Customer['creditLimits']): Customer {
  return {
    id: row.id,
    name: row.name || row.display_name,
    language: row.lang,
    email: row.email,
    phone: row.phone,
    mobile: row.mobile,
    taxId: row.vat,
    companyId: row.company_id,
    salespersonId: row.user_id,
    tags,
    creditLimits,
  };
}
