import type { CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import type { Company } from '../crm/crm.ts';
import type { Deps } from '../deps.ts';
import { each } from '../each.ts';
import { giveWay } from '../give-way.ts';
import { RequestFailure } from '../request-failure.ts';
import { requireCompany, type Session } from '../session/session.ts';
import { standingsOf } from './commitments-of.ts';
import { type KnownCustomer, knowInPassing } from './know-customer.ts';

/** A company as the ledger knows it, with its day. */
export interface CompanyFrame {
  readonly company: Company;
  readonly today: CalendarDate;
  readonly asOf: string;
  readonly stale: boolean;
}

/** With the customers that have open lines, as they were read once. */
export interface OpenCompany extends CompanyFrame {
  readonly customerIds: readonly number[];
}

export interface KnownCompany extends OpenCompany {
  readonly customers: readonly KnownCustomer[];
}

type CompanyDeps = Pick<Deps, 'ledger' | 'calendar' | 'clock' | 'store'>;

/** Every customer of a company with open lines. Fails with `not_read_yet` while the CRM is read for the first time. */
export const knowCompany = (deps: CompanyDeps) => {
  const everyCustomer = knowEveryCustomer(deps);
  return async (session: Session, companyId: number): Promise<KnownCompany> => {
    const open = openCompany(deps, session, companyId);
    const customers: KnownCustomer[] = [];
    for (const customer of await everyCustomer(open)) {
      customers.push(customer);
      await giveWay();
    }
    return { ...open, customers };
  };
};

/** The same, each worked out when its turn comes: of a large company they take much memory together. Whoever goes through them gives way between them. */
export const knowEveryCustomer = (deps: CompanyDeps) => {
  const know = knowInPassing(deps);
  return async ({ company, today, customerIds }: OpenCompany): Promise<Generator<KnownCustomer>> => {
    const standings = await standingsOf(deps)(company.id, today);
    return each(customerIds, (customerId) => know({ company, today, customerId, standing: standings.of(customerId) }));
  };
};

/** Fails as `companyFrame` does. */
export function openCompany(deps: Pick<Deps, 'ledger' | 'clock'>, session: Session, companyId: number): OpenCompany {
  const frame = companyFrame(deps, session, companyId);
  return { ...frame, customerIds: deps.ledger.customersOf(companyId) };
}

/** Fails with `not_read_yet` while the CRM is read for the first time. */
export function companyFrame(
  { ledger, clock }: Pick<Deps, 'ledger' | 'clock'>,
  session: Session,
  companyId: number,
): CompanyFrame {
  requireCompany(session, companyId);
  const status = ledger.status();
  if (status.state === 'reading') throw new RequestFailure('not_read_yet', 'the CRM is being read for the first time');
  const company = ledger.companies().find(({ id }) => id === companyId);
  if (!company) throw new RequestFailure('not_found', 'no such company');
  const today = clock.today(company.timeZone);
  return { company, today, asOf: status.asOf.toISOString(), stale: status.state === 'stale' };
}
