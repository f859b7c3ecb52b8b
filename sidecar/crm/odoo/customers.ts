import { z } from 'zod';
import type { Money } from '../../../shared/domain/money.ts';
import type { Customer } from '../crm.ts';
import { amount, flag, id, optionalText, reference, text } from './rows.ts';
import { readById, searchAll } from './search-read.ts';
import type { Session } from './session.ts';

const PartnerRow = z.object({
  id,
  display_name: text,
  name: optionalText,
  lang: optionalText,
  email: optionalText,
  phone: optionalText,
  vat: optionalText,
});

const CompanyRow = z.object({ id, currency_id: reference, account_use_credit_limit: flag });
const LimitRow = z.object({ id, credit_limit: amount });

interface CreditLimit {
  readonly customerId: number;
  readonly companyId: number;
  readonly limit: Money;
}

export async function customers(session: Session, ids: readonly number[]): Promise<Customer[]> {
  if (ids.length === 0) return [];
  const [rows, limits] = await Promise.all([
    readById(session.search, 'res.partner', PartnerRow, ids),
    creditLimits(session, ids),
  ]);
  return [...rows.values()].map((row) => ({
    id: row.id,
    name: row.name ?? row.display_name,
    language: row.lang,
    email: row.email,
    phone: row.phone,
    taxId: row.vat,
    creditLimits: new Map(
      limits.filter(({ customerId }) => customerId === row.id).map(({ companyId, limit }) => [companyId, limit]),
    ),
  }));
}

/** One read per company that sets limits, since each sees a limit of its own; those of zero are none. */
async function creditLimits(session: Session, customerIds: readonly number[]): Promise<CreditLimit[]> {
  if (!session.dialect.creditLimits) return [];
  const [companies, { money }] = await Promise.all([
    session.search('res.company', { row: CompanyRow, domain: [['id', 'in', session.companyIds]] }),
    session.currencies(),
  ]);
  const perCompany = companies
    .filter(({ account_use_credit_limit }) => account_use_credit_limit)
    .map(async ({ id: companyId, currency_id }) => {
      const rows = await searchAll(session.search, 'res.partner', {
        row: LimitRow,
        domain: [
          ['id', 'in', customerIds],
          ['credit_limit', '>', 0],
        ],
        context: { allowed_company_ids: [companyId] },
      });
      return rows
        .filter(({ credit_limit }) => credit_limit > 0)
        .map((row) => ({ customerId: row.id, companyId, limit: money(row.credit_limit, currency_id) }));
    });
  return (await Promise.all(perCompany)).flat();
}
