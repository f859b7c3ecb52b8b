import type { CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import type { Company } from '../crm/crm.ts';
import type { Deps } from '../deps.ts';
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

export interface KnownCompany extends CompanyFrame {
  readonly customers: readonly KnownCustomer[];
}

type CompanyDeps = Pick<Deps, 'ledger' | 'calendar' | 'clock' | 'store'>;

/** Every customer of a company with open lines. Fails with `not_read_yet` while the CRM is read for the first time. */
export const knowCompany = (deps: CompanyDeps) => {
  const everyCustomer = knowEveryCustomer(deps);
  return async (session: Session, companyId: number): Promise<KnownCompany> => {
    const frame = companyFrame(deps, session, companyId);
    const customers: KnownCustomer[] = [];
    for await (const customer of everyCustomer(frame)) customers.push(customer);
    return { ...frame, customers };
  };
};

/** The same one by one: of a large company they do not fit into memory together. */
export const knowEveryCustomer = (deps: CompanyDeps) => {
  const know = knowInPassing(deps);
  return async function* (frame: CompanyFrame): AsyncGenerator<KnownCustomer> {
    const { company, today } = frame;
    const standings = await standingsOf(deps)(company.id, today);
    for (const customerId of deps.ledger.customersOf(company.id)) {
      yield know({ company, today, customerId, standing: standings.of(customerId) });
      await giveWay();
    }
  };
};

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
