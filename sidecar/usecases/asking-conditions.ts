import type { CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import type { SupplierFacts } from '../../shared/domain/planning/customer-facts.ts';
import type { OpenItem } from '../../shared/domain/receivable/position.ts';
import type { Company } from '../crm/crm.ts';
import type { Deps } from '../deps.ts';
import { supplierOf } from '../reminder-mail/supplier.ts';
import { activeSettings } from './active-settings.ts';

/** What must be so before a company asks anybody for anything. */
export interface AskingConditions {
  readonly supplier: SupplierFacts;
  /** Documents that are not spoken of, since the CRM knows them as never sent. */
  readonly unsent: ReadonlySet<number>;
}

type OfDocuments = Iterable<Pick<OpenItem, 'document'>> | AsyncIterable<Pick<OpenItem, 'document'>>;

export const NOTHING_UNSENT: ReadonlySet<number> = new Set();

/** Asks the CRM for what the company's settings make it wait for, and for nothing else; bank data that nobody minds count as read today. */
export const askingConditions =
  (deps: Pick<Deps, 'crm' | 'store'>) =>
  async (company: Company, today: CalendarDate, items: OfDocuments): Promise<AskingConditions> => {
    const { bankDataMaxAgeDays } = await activeSettings(deps)('operation', company.id);
    const [bankEntries, unsent] = await Promise.all([
      bankDataMaxAgeDays === null ? new Map([[company.id, today]]) : deps.crm.lastBankEntries(today),
      unsentAmong(deps)(company.id, items),
    ]);
    const identified = supplierOf(company) !== undefined;
    return { supplier: { identified, bankDataAsOf: bankEntries.get(company.id) }, unsent };
  };

/** The documents of these debts that a company does not ask for because they were never sent; none where it does not mind. */
export const unsentAmong =
  ({ crm, store }: Pick<Deps, 'crm' | 'store'>) =>
  async (companyId: number, items: OfDocuments): Promise<ReadonlySet<number>> => {
    const { onlySentInvoices } = await activeSettings({ store })('operation', companyId);
    if (!onlySentInvoices) return NOTHING_UNSENT;
    const documentIds = new Set<number>();
    for await (const { document } of items) documentIds.add(document.id);
    return documentIds.size === 0 ? NOTHING_UNSENT : crm.unsentInvoices([...documentIds]);
  };
