import type { CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import type { Company } from '../crm/crm.ts';
import type { Deps } from '../deps.ts';
import { createGiveWay } from '../give-way.ts';
import { RequestFailure } from '../request-failure.ts';
import { requireCompany, type Session } from '../session/session.ts';
import { standingsOf } from './commitments-of.ts';
import { type KnownCustomer, knowCustomer } from './know-customer.ts';

export interface KnownCompany {
  readonly company: Company;
  readonly today: CalendarDate;
  readonly asOf: string;
  readonly stale: boolean;
  readonly customers: readonly KnownCustomer[];
}

type CompanyDeps = Pick<Deps, 'ledger' | 'calendar' | 'clock' | 'store'>;

/** Every customer of a company with open lines. Fails with `not_read_yet` while the CRM is read for the first time. */
export const knowCompany = (deps: CompanyDeps) => {
  const know = knowCustomer(deps);
  return async (session: Session, companyId: number): Promise<KnownCompany> => {
    const frame = companyFrame(deps, session, companyId);
    const standings = await standingsOf(deps)(companyId, frame.today);
    const customers: KnownCustomer[] = [];
    const giveWay = createGiveWay();
    for (const customerId of deps.ledger.customersOf(companyId)) {
      customers.push(know({ ...frame, customerId, standing: standings.of(customerId) }));
      await giveWay();
    }
    return { ...frame, customers };
  };
};

/** The company as the ledger knows it, with its day. */
export function companyFrame(
  { ledger, clock }: Pick<Deps, 'ledger' | 'clock'>,
  session: Session,
  companyId: number,
): Omit<KnownCompany, 'customers'> {
  requireCompany(session, companyId);
  const status = ledger.status();
  if (status.state === 'reading') throw new RequestFailure('not_read_yet', 'the CRM is being read for the first time');
  const company = ledger.companies().find(({ id }) => id === companyId);
  if (!company) throw new RequestFailure('not_found', 'no such company');
  const today = clock.today(company.timeZone);
  return { company, today, asOf: status.asOf.toISOString(), stale: status.state === 'stale' };
}
