import { z } from 'zod';
import { CrmError, type CrmRecord, type Resolution } from '../crm.ts';
import { commercialPartners } from './commercial-partners.ts';
import { id, optionalReference, reference, text } from './rows.ts';
import { readById } from './search-read.ts';
import type { Session } from './session.ts';

const MoveRow = z.object({ id, move_type: text, commercial_partner_id: optionalReference, company_id: reference });
const OrderRow = z.object({ id, partner_invoice_id: optionalReference, company_id: reference });
const OpportunityRow = z.object({ id, partner_id: optionalReference, company_id: optionalReference });

/** Vendor bills and receipts are about what we owe. */
const CUSTOMER_MOVES = ['out_invoice', 'out_refund', 'out_receipt', 'entry'];

/** An invoice by its commercial partner, an order by that of its invoice address, an opportunity by that of its contact. */
export async function resolve(session: Session, records: readonly CrmRecord[]): Promise<Resolution[]> {
  const idsOf = (type: CrmRecord['type']) => records.filter((each) => each.type === type).map((each) => each.id);
  const [invoices, orders, opportunities] = await Promise.all([
    readById(session.search, 'account.move', MoveRow, idsOf('invoice')),
    readById(session.search, 'sale.order', OrderRow, idsOf('order')),
    readById(session.search, 'crm.lead', OpportunityRow, idsOf('opportunity')).catch(noneWhereRefused),
  ]);
  const partners = await commercialPartners(session, [
    ...[...orders.values()].flatMap(({ partner_invoice_id }) => partner_invoice_id ?? []),
    ...[...opportunities.values()].flatMap(({ partner_id }) => partner_id ?? []),
    ...idsOf('customer'),
  ]);

  const resolveOne = (record: CrmRecord): Resolution => {
    switch (record.type) {
      case 'invoice':
        return ofInvoice(invoices.get(record.id));
      case 'order':
        return ofOrder(orders.get(record.id), partners);
      case 'opportunity':
        return ofOpportunity(opportunities.get(record.id), partners);
      case 'customer':
        return ofCustomer(partners.get(record.id));
    }
  };
  return records.map(resolveOne);
}

function ofInvoice(row: z.output<typeof MoveRow> | undefined): Resolution {
  if (!row) return NOT_FOUND;
  return CUSTOMER_MOVES.includes(row.move_type) ? owed(row.commercial_partner_id, row.company_id) : NO_CUSTOMER;
}

type Partners = Awaited<ReturnType<typeof commercialPartners>>;

function ofOrder(row: z.output<typeof OrderRow> | undefined, partners: Partners): Resolution {
  return row ? owed(ownerOf(row.partner_invoice_id, partners), row.company_id) : NOT_FOUND;
}

function ofOpportunity(row: z.output<typeof OpportunityRow> | undefined, partners: Partners): Resolution {
  return row ? owed(ownerOf(row.partner_id, partners), row.company_id) : NOT_FOUND;
}

function ownerOf(partnerId: number | undefined, partners: Partners): number | undefined {
  return partnerId === undefined ? undefined : partners.get(partnerId)?.commercial_partner_id;
}

/** A CRM without sales pipeline, or with one the account may not see, still has invoices and orders. */
function noneWhereRefused(error: unknown): ReadonlyMap<number, never> {
  if (error instanceof CrmError && (error.kind === 'rejected' || error.kind === 'access_denied'))
    return new Map<number, never>();
  throw error;
}

function ofCustomer(row: ReturnType<Partners['get']>): Resolution {
  return row ? owed(row.commercial_partner_id, row.company_id) : NOT_FOUND;
}

function owed(customerId: number | undefined, companyId: number | undefined): Resolution {
  return customerId === undefined ? NO_CUSTOMER : { kind: 'resolved', customerId, companyId };
}

const NOT_FOUND: Resolution = { kind: 'unresolved', cause: 'not_found' };
const NO_CUSTOMER: Resolution = { kind: 'unresolved', cause: 'no_customer' };
