import type { CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import { optedIn } from '../../shared/domain/contact/consent.ts';
import { reached } from '../../shared/domain/contact/noted-contact.ts';
import type { CustomerFacts, OpenDebt, PastContact, Reach } from '../../shared/domain/planning/customer-facts.ts';
import type { OpenItem } from '../../shared/domain/receivable/position.ts';
import { bouncedAddresses } from '../../shared/domain/reminder/delivery.ts';
import { addressKey, type Contact } from '../../shared/domain/reminder/recipients.ts';
import type { Deps } from '../deps.ts';
import type { StoredContact, StoredReminder } from '../store/store.ts';
import type { AskingConditions } from './asking-conditions.ts';
import { isContact, toContactDay } from './contact-history.ts';
import { inCompanyCurrency } from './in-company-currency.ts';
import type { KnownCompany } from './know-company.ts';
import type { KnownCustomer } from './know-customer.ts';
import { positionOfSent } from './position-of-sent.ts';
import type { Said } from './said-to.ts';

type FactsDeps = Pick<Deps, 'ledger' | 'clock' | 'calendar'>;

interface Case extends Said, AskingConditions {
  readonly company: KnownCompany['company'];
  readonly known: KnownCustomer;
  readonly today: CalendarDate;
  /** Known for one customer; of a whole portfolio, its own address is all there is to go by. */
  readonly recipients?: readonly Pick<Contact, 'email'>[];
}

/** What a policy asks about a customer, from the ledger and the store. */
export function customerFacts(
  deps: FactsDeps,
  { company, known, today, reminders, noted, consents, recipients, supplier, unsent }: Case,
): CustomerFacts {
  const { ledger, clock } = deps;
  const { customerId, position, profile, standing } = known;
  const customer = ledger.customer(customerId);
  const receivables = ledger.receivables(company.id, customerId).filter(({ excluded }) => !excluded);
  const debts = debtsOf(deps, { company, known, today, unsent });
  const asked = new Set(debts.map(({ id }) => id));
  const covered = receivables.filter(({ id, companyResidual }) => companyResidual.minor > 0 && !asked.has(id));
  return {
    companyId: company.id,
    customerId,
    supplier,
    debts,
    instalments: [],
    coveredIds: covered.map(({ id }) => id),
    leftOutIds: position.excluded.map(({ id }) => id),
    net: receivables.reduce((sum, { companyResidual }) => sum + companyResidual.minor, 0),
    commitments: standing.commitments,
    promiseBrokenOn: standing.promiseBrokenOn,
    contacts: [
      ...reminders.filter(isContact).map((reminder) => toContact(reminder, clock)),
      ...noted.filter(reached).map(toPastContact),
    ],
    reach: {
      email: emailReach(recipients ?? (customer ? [customer] : []), reminders),
      phone: customer?.phone !== undefined || customer?.mobile !== undefined,
      optedIn: optedIn(consents),
      postalAddress: true,
    },
    grade: profile?.grade.grade ?? 'insufficient',
    tags: customer?.tags ?? [],
    firstOrderOnCredit:
      profile?.settledInvoices === 0 && new Set(position.items.map(({ document }) => document.id)).size === 1,
    paidUpOn: paidUpOn(deps, company.id, known),
  };
}

/** What was sent, as far as credits and payments leave it, and beside it what never was. */
function debtsOf(
  deps: FactsDeps,
  { company, known, today, unsent }: Pick<Case, 'company' | 'known' | 'today' | 'unsent'>,
): OpenDebt[] {
  const { customerId, position, outlook, standing } = known;
  const { disputed } = standing.commitments;
  const sent = positionOfSent(deps, { companyId: company.id, customerId, today, disputed, unsent, whole: position });
  const expectedOn = new Map(outlook.expectedPayments.map(({ itemId, on }) => [itemId, on]));
  const payments = deps.ledger.clearingPayments(company.id, customerId).map(({ date }) => date);
  const lastPaidOn = payments.sort().at(-1);
  const toDebt = (item: OpenItem, sentToCustomer: boolean): OpenDebt => {
    const { minor, clearing } = inCompanyCurrency(item);
    return {
      id: item.id,
      dueDate: item.dueDate,
      minor,
      clearing: clearing > 0 && lastPaidOn ? { minor: clearing, paidOn: lastPaidOn } : undefined,
      sentToCustomer,
      expectedOn: expectedOn.get(item.id),
    };
  };
  const neverSent = position.items.filter(({ document }) => unsent.has(document.id));
  return [...sent.items.map((item) => toDebt(item, true)), ...neverSent.map((item) => toDebt(item, false))];
}

function toContact(reminder: StoredReminder, clock: Deps['clock']): PastContact {
  return { day: toContactDay(reminder, clock), channel: reminder.channel, step: reminder.step, answered: false };
}

function toPastContact({ on, channel, outcome, step }: StoredContact): PastContact {
  return { day: on, channel, step, answered: outcome === 'talked' };
}

/** One address that nothing came back from is enough. */
function emailReach(
  recipients: readonly Pick<Contact, 'email'>[],
  reminders: readonly StoredReminder[],
): Reach['email'] {
  const addresses = recipients.flatMap(({ email }) => (email ? [addressKey(email)] : []));
  if (addresses.length === 0) return 'none';
  const bounced = bouncedAddresses(reminders);
  return addresses.every((address) => bounced.has(address)) ? 'bounced' : 'deliverable';
}

/** The last late payment of a customer that owes nothing late any more. */
function paidUpOn(
  { ledger }: FactsDeps,
  companyId: number,
  { customerId, position }: KnownCustomer,
): CalendarDate | undefined {
  if (position.items.some(({ daysLate }) => daysLate > 0)) return undefined;
  const late = (ledger.history(companyId, customerId) ?? []).filter(
    ({ by, paidOn, dueDate }) => by === 'payment' && paidOn > dueDate,
  );
  return late
    .map(({ paidOn }) => paidOn)
    .sort()
    .at(-1);
}
