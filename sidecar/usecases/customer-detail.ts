import { includesRole } from '../../shared/contract/common.ts';
import type { CurrencyAging, CustomerDetail, CustomerKey } from '../../shared/contract/customer.ts';
import { agingOf } from '../../shared/domain/aging.ts';
import type { CalendarDate } from '../../shared/domain/calendar-date.ts';
import { isLate, type Position } from '../../shared/domain/position.ts';
import { chooseRecipients } from '../../shared/domain/recipients.ts';
import { suggest } from '../../shared/domain/suggestion.ts';
import type { Deps } from '../deps.ts';
import { RequestFailure } from '../request-failure.ts';
import { requireCompany, requireCustomer, type Session } from '../session/session.ts';
import { contactDays, toContactRecords } from './contact-history.ts';
import { createJudge } from './judge-customer.ts';
import { toOpenItem } from './open-items.ts';

type DetailDeps = Pick<Deps, 'crm' | 'ledger' | 'store' | 'clock'>;

/** One customer of one company, from the ledger: the verdict and the aging for everyone, what to do and with whom for finance. */
export const customerDetail = (deps: DetailDeps) => {
  const judges = createJudge(deps);
  return async (session: Session, { companyId, customerId }: CustomerKey): Promise<CustomerDetail> => {
    requireCompany(session, companyId);
    await deps.ledger.resolve([{ type: 'customer', id: customerId }]);
    const judge = await judges([companyId]);
    if (!judge) throw new RequestFailure('not_read_yet', 'the CRM is being read for the first time');
    const customer = deps.ledger.customer(customerId);
    const assessment = judge.assess(companyId, customerId);
    if (!customer || !assessment) throw new RequestFailure('not_found', 'no such customer');
    requireCustomer(session, customer);

    const { asOf, stale } = assessment;
    const today = todayOf(deps, companyId);
    const position = deps.ledger.position(companyId, customerId, today);
    return {
      asOf,
      stale,
      assessment,
      aging: agingByCurrency(position),
      finance: includesRole(session.role, 'finance')
        ? await financeView(deps, { companyId, customerId, phone: customer.phone, position, assessment, today })
        : null,
    };
  };
};

function todayOf({ ledger, clock }: DetailDeps, companyId: number): CalendarDate {
  return clock.today(ledger.companies().find(({ id }) => id === companyId)?.timeZone);
}

interface Subject extends CustomerKey {
  readonly phone: string | undefined;
  readonly position: Position;
  readonly assessment: CustomerDetail['assessment'];
  readonly today: CalendarDate;
}

async function financeView(
  { crm, store, clock }: DetailDeps,
  { companyId, customerId, phone, position, assessment, today }: Subject,
): Promise<CustomerDetail['finance']> {
  const documentIds = new Set(position.items.map(({ document }) => document.id));
  const [contacts, reminders] = await Promise.all([
    crm.contacts(customerId, [...documentIds]),
    store.remindersOf(companyId, customerId),
  ]);
  const recipients = chooseRecipients(contacts);
  const oldestLate = position.items.find(isLate)?.dueDate ?? today;
  return {
    items: position.items.map(toOpenItem),
    excluded: position.excluded.map(toOpenItem),
    suggestion: suggest({
      level: assessment.level,
      daysLate: assessment.daysLate,
      hasRecipient: recipients.length > 0,
      hasPhone: phone !== undefined,
      contactedOn: contactDays(reminders, oldestLate, clock),
      today,
    }),
    contacts: toContactRecords(reminders),
    phone: phone ?? null,
    recipients: recipients.map(({ name, email = '' }) => ({ name, email })),
  };
}

function agingByCurrency({ items }: Position): CurrencyAging[] {
  const currencies = new Set(items.map(({ open }) => open.currency));
  return [...currencies].map((currency) => ({
    currency,
    buckets: {
      ...agingOf(
        items
          .filter(({ open }) => open.currency === currency)
          .map(({ daysLate, open }) => ({ daysLate, minor: open.minor })),
      ),
    },
  }));
}
