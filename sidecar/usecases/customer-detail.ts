import { includesRole } from '../../shared/contract/common.ts';
import type { CurrencyAging, CustomerDetail, CustomerKey } from '../../shared/contract/customer.ts';
import { agingOf } from '../../shared/domain/aging.ts';
import { isLate, type Position } from '../../shared/domain/position.ts';
import { chooseRecipients } from '../../shared/domain/recipients.ts';
import { suggest } from '../../shared/domain/suggestion.ts';
import type { Deps } from '../deps.ts';
import { RequestFailure } from '../request-failure.ts';
import { requireCompany, requireCustomer, type Session } from '../session/session.ts';
import { activeSettings } from './active-settings.ts';
import { contactDays, toContactRecords } from './contact-history.ts';
import { judgeCustomer } from './judge-customer.ts';
import { toOpenItem } from './open-items.ts';
import { readBooks } from './read-books.ts';

type DetailDeps = Pick<Deps, 'crm' | 'store' | 'clock' | 'calendar' | 'companies'>;

/** One customer of one company: the verdict and the aging for everyone, what to do and with whom for finance. */
export const customerDetail =
  (deps: DetailDeps) =>
  async (session: Session, { companyId, customerId }: CustomerKey): Promise<CustomerDetail> => {
    requireCompany(session, companyId);
    const [books, companies, thresholds] = await Promise.all([
      readBooks(deps)([customerId], [companyId]),
      deps.companies.all(),
      activeSettings(deps)('thresholds', companyId),
    ]);
    const customer = books.customer(customerId);
    const company = companies.find(({ id }) => id === companyId);
    if (!customer || !company) throw new RequestFailure('not_found', 'no such customer');
    requireCustomer(session, customer);

    const position = books.position(companyId, customerId);
    const today = deps.clock.dayOf(books.asOf);
    const assessment = judgeCustomer({ company, customer, position, thresholds, today });
    return {
      asOf: books.asOf.toISOString(),
      assessment,
      aging: agingByCurrency(position),
      finance: includesRole(session.role, 'finance')
        ? await financeView(deps, { companyId, customerId, phone: customer.phone, position, assessment })
        : null,
    };
  };

interface Subject extends CustomerKey {
  readonly phone: string | undefined;
  readonly position: Position;
  readonly assessment: CustomerDetail['assessment'];
}

async function financeView(
  { crm, store, clock }: DetailDeps,
  { companyId, customerId, phone, position, assessment }: Subject,
): Promise<CustomerDetail['finance']> {
  const documentIds = new Set(position.items.map(({ document }) => document.id));
  const [contacts, reminders] = await Promise.all([
    crm.contacts(customerId, [...documentIds]),
    store.remindersOf(companyId, customerId),
  ]);
  const recipients = chooseRecipients(contacts);
  const today = clock.today();
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
