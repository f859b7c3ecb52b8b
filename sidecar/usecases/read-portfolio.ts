import type { Portfolio } from '../../shared/contract/portfolio.ts';
import { addDays, type CalendarDate, daysBetween } from '../../shared/domain/calendar/calendar-date.ts';
import { groupBy } from '../../shared/domain/group-by.ts';
import type { BilledItem } from '../../shared/domain/portfolio/at-risk-rate.ts';
import { expectedReceipts } from '../../shared/domain/portfolio/expected-receipts.ts';
import { portfolioFigures } from '../../shared/domain/portfolio/portfolio-figures.ts';
import type { ContactsAndPayments } from '../../shared/domain/portfolio/recovery-rate.ts';
import { agingTables } from '../../shared/domain/receivable/aging-table.ts';
import type { SettlementEntry } from '../../shared/domain/receivable/settlement-entry.ts';
import type { Deps } from '../deps.ts';
import type { Session } from '../session/session.ts';
import { contactDays } from './contact-history.ts';
import { inCompanyCurrency } from './in-company-currency.ts';
import { type KnownCompany, knowCompany } from './know-company.ts';
import { billedSince, monthBefore, salesPeriods } from './sales-periods.ts';

type PortfolioDeps = Pick<Deps, 'ledger' | 'calendar' | 'clock' | 'store'>;

const WEEKS = 8;
/** Collection is judged over this month and the two before it. */
const MONTHS_JUDGED = 3;
/** Of a month's debts, all 90 days have passed this many months later. */
const MONTHS_UNTIL_AT_RISK = 4;

/** The figures of a company's receivables today. */
export const readPortfolio = (deps: PortfolioDeps) => {
  const know = knowCompany(deps);
  return async (session: Session, companyId: number): Promise<Portfolio> => {
    const known = await know(session, companyId);
    const { company, today, customers } = known;
    const billings = deps.ledger.billings(companyId);
    const { dso, bestPossibleDso, averageDaysDelinquent, collectionEffectiveness, ...figures } = portfolioFigures({
      openItems: customers.flatMap(({ position }) => position.items.map(inCompanyCurrency)),
      sales: salesPeriods(billings ?? [], today),
      period: collectionPeriod(deps, known),
      billed: billedAtRisk(deps, known),
      promises: [],
      contacts: await contactsAndPayments(deps, known),
      today,
      calendar: deps.calendar,
    });
    return {
      companyId,
      currency: company.currency,
      asOf: known.asOf,
      stale: known.stale,
      customers: customers.length,
      ...figures,
      ...(billings && { dso, bestPossibleDso, averageDaysDelinquent, collectionEffectiveness }),
      aging: agingTables(customers).map(({ currency, totals }) => ({ currency, totals })),
      expectedReceipts: expectedReceipts(
        customers.flatMap(({ outlook }) => outlook.expectedPayments),
        today,
        WEEKS,
      ),
    };
  };
};

/** What was open when the period began, counted back: what is open, and was settled since, less what was invoiced since. */
function collectionPeriod({ ledger }: PortfolioDeps, { company, today, customers }: KnownCompany) {
  const from = monthBefore(today, MONTHS_JUDGED - 1);
  const sales = billedSince(ledger.billings(company.id) ?? [], from);
  const open = customers
    .flatMap(({ position }) => position.items)
    .reduce((sum, item) => sum + inCompanyCurrency(item).minor, 0);
  const settled = entriesOf(ledger, company.id)
    .filter(({ paidOn }) => paidOn.slice(0, 'YYYY-MM'.length) >= from)
    .reduce((sum, { minor }) => sum + minor, 0);
  return { openAtStart: Math.max(0, open + settled - sales), sales };
}

/** The debts due in the month whose 90 days have just passed, with what was laid on them. */
function billedAtRisk({ ledger }: PortfolioDeps, { company, today, customers }: KnownCompany): BilledItem[] {
  const month = monthBefore(today, MONTHS_UNTIL_AT_RISK);
  const dueThen = ({ dueDate }: { readonly dueDate: CalendarDate }) => dueDate.startsWith(month);
  const settled = groupBy(entriesOf(ledger, company.id).filter(dueThen), keyOf);
  const open = groupBy(customers.flatMap(({ position }) => position.items).filter(dueThen), ({ document, dueDate }) =>
    keyOf({ documentId: document.id, dueDate }),
  );
  return [...new Set([...settled.keys(), ...open.keys()])].map((key) => {
    const settlements = settled.get(key) ?? [];
    const left = (open.get(key) ?? []).reduce((sum, item) => sum + inCompanyCurrency(item).minor, 0);
    const dueDate = key.slice(-'YYYY-MM-DD'.length) as CalendarDate;
    return { dueDate, settlements, minor: left + settlements.reduce((sum, { minor }) => sum + minor, 0) };
  });
}

const keyOf = ({ documentId, dueDate }: Pick<SettlementEntry, 'documentId' | 'dueDate'>) => `${documentId} ${dueDate}`;

const entriesOf = (ledger: Deps['ledger'], companyId: number): readonly SettlementEntry[] =>
  [...(ledger.histories(companyId)?.values() ?? [])].flat();

async function contactsAndPayments(
  { ledger, store, clock }: PortfolioDeps,
  { company, today }: KnownCompany,
): Promise<ContactsAndPayments[]> {
  const yearAgo = addDays(today, -365);
  const reminders = groupBy(await store.remindersOf(company.id), ({ customerId }) => customerId);
  const contacts = await store.contacts(company.id);
  return [...new Set([...reminders.keys(), ...contacts.keys()])].map((customerId) => ({
    contactedOn: contactDays(
      { reminders: reminders.get(customerId) ?? [], noted: contacts.get(customerId) ?? [] },
      yearAgo,
      clock,
    ),
    paidOn: (ledger.history(company.id, customerId) ?? [])
      .filter(({ by, paidOn }) => by === 'payment' && daysBetween(yearAgo, paidOn) >= 0)
      .map(({ paidOn }) => paidOn),
  }));
}
