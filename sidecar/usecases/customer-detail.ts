import type { KnownAssessment } from '../../shared/contract/assessment.ts';
import { includesRole } from '../../shared/contract/common.ts';
import type { CurrencyAging, CustomerDetail, CustomerKey } from '../../shared/contract/customer.ts';
import type { CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import type { Standing } from '../../shared/domain/commitment/commitments-at.ts';
import { statedReason } from '../../shared/domain/contact/noted-contact.ts';
import { agingOf } from '../../shared/domain/receivable/aging.ts';
import { isLate, type OpenItem, type Position } from '../../shared/domain/receivable/position.ts';
import { suggestions } from '../../shared/domain/suggestion/suggestions.ts';
import type { Company, Customer } from '../crm/crm.ts';
import type { Deps } from '../deps.ts';
import { RequestFailure } from '../request-failure.ts';
import { requireCustomer, type Session } from '../session/session.ts';
import { unsentAmong } from './asking-conditions.ts';
import { standingsOf } from './commitments-of.ts';
import { contactDays, toContactRecords } from './contact-history.ts';
import { createJudge } from './judge-customer.ts';
import { companyFrame } from './know-company.ts';
import { knowCustomer } from './know-customer.ts';
import { toOpenItem } from './open-items.ts';
import { recipientsOf } from './recipients-of.ts';
import { saidTo } from './said-to.ts';
import { rememberedCommitments } from './to-commitment.ts';

type DetailDeps = Pick<Deps, 'crm' | 'ledger' | 'store' | 'clock' | 'calendar'>;

/** One customer of one company, from the ledger: the verdict and the aging for everyone, what to do and with whom for finance. */
export const customerDetail = (deps: DetailDeps) => {
  const judges = createJudge(deps);
  return async (session: Session, { companyId, customerId }: CustomerKey): Promise<CustomerDetail> => {
    const { company, today, asOf, stale } = companyFrame(deps, session, companyId);
    await deps.ledger.resolve([{ type: 'customer', id: customerId }]);
    const judge = await judges([companyId]);
    const customer = deps.ledger.customer(customerId);
    const assessment = judge?.assess(companyId, customerId);
    if (!customer || !assessment) throw new RequestFailure('not_found', 'no such customer');
    requireCustomer(session, customer);
    const standing = (await standingsOf(deps)(companyId, today)).of(customerId);
    const position = deps.ledger.position(companyId, customerId, today, standing.commitments.disputed);
    return {
      asOf,
      stale,
      assessment,
      aging: agingByCurrency(position),
      finance: includesRole(session.role, 'finance')
        ? await financeView(deps, { company, customer, assessment, today, standing, position })
        : null,
    };
  };
};

interface Subject {
  readonly company: Company;
  readonly customer: Customer;
  readonly assessment: KnownAssessment;
  readonly today: CalendarDate;
  readonly standing: Standing;
  readonly position: Position;
}

async function financeView(deps: DetailDeps, subject: Subject): Promise<CustomerDetail['finance']> {
  const { company, customer, assessment, today, standing, position } = subject;
  const [{ reminders, noted }, book] = await Promise.all([
    saidTo(deps, { companyId: company.id, customerId: customer.id }),
    deps.store.commitments(company.id),
  ]);
  const oldestLate = position.items.find(isLate)?.dueDate ?? today;
  const contactedOn = contactDays({ reminders, noted }, oldestLate, deps.clock);
  const [recipients, unsent] = await Promise.all([
    recipientsOf(deps, customer.id, position),
    unsentAmong(deps)(company.id, [...position.items, ...position.excluded]),
  ]);
  const isUnsent = ({ document }: Pick<OpenItem, 'document'>) => unsent.has(document.id);
  const { profile, outlook } = knowCustomer(deps)({
    company,
    customerId: customer.id,
    today,
    standing,
    contactedOn: contactedOn.at(-1),
  });
  const [suggestion, ...more] = suggestions({
    severity: assessment,
    commitments: standing.commitments,
    hasRecipient: recipients.length > 0,
    hasPhone: customer.phone !== undefined,
    contactedOn,
    neverSent: new Set(position.items.filter(isUnsent).map(({ document }) => document.id)).size,
    stated: statedReason(noted, oldestLate),
    today,
    payer: profile && { grade: profile.grade.grade, habit: profile.habit?.habit, goodPayer: profile.goodPayer },
  });
  return {
    items: position.items.map((item) => toOpenItem(item, isUnsent(item))),
    excluded: position.excluded.map((item) => toOpenItem(item, isUnsent(item))),
    suggestion,
    more,
    contacts: toContactRecords(reminders, noted),
    commitments: rememberedCommitments(book.get(customer.id) ?? [], today),
    phone: customer.phone ?? null,
    recipients: recipients.map(({ name, email }) => ({ name, email })),
    profile: profile ?? null,
    outlook,
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
