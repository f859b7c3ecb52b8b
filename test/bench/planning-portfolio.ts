import { type BusinessCalendar, createBusinessCalendar } from '../../shared/domain/calendar/business-calendar.ts';
import { addDays, type CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import type { Commitments } from '../../shared/domain/commitment/commitments.ts';
import type { CustomerFacts, OpenDebt, PastContact } from '../../shared/domain/planning/customer-facts.ts';
import { aContact, aDebt, someFacts } from '../../shared/domain/testing/planning-builders.ts';
import { type Random, seeded } from '../support/seeded.ts';

export const FROM: CalendarDate = '2026-03-16';

const HOLIDAYS: readonly CalendarDate[] = ['2026-04-03', '2026-04-21', '2026-05-01', '2026-06-04', '2026-09-07'];

export const contactCalendar = (): BusinessCalendar => createBusinessCalendar((date) => HOLIDAYS.includes(date));

/**
 * Customers as a company with so many open items has them: 85 % current with something to come, 15 % overdue, those with
 * several debts and a history of reminders, and among them all some who promised, dispute, pay right now, asked for peace
 * or cannot be reached.
 */
export function aPortfolio(openItems: number): CustomerFacts[] {
  const random = seeded(openItems);
  const customers: CustomerFacts[] = [];
  for (let items = 0; items < openItems; ) {
    const customer = aCustomer(customers.length, random);
    items += customer.debts.length;
    customers.push(customer);
  }
  return customers;
}

function aCustomer(at: number, random: Random): CustomerFacts {
  const overdue = random.chance(0.15);
  const daysLate = random.between(1, random.pick([10, 30, 90, 200]));
  const count = overdue ? random.between(1, 6) : random.between(1, 2);
  const debts = Array.from({ length: count }, (_, nth) => {
    const late = overdue ? daysLate - nth * 15 : -random.between(0, 45);
    return debtOf(10 * at + nth + 1, late, random);
  });
  return someFacts({
    customerId: at,
    debts,
    commitments: overdue ? commitmentsOf(debts, random) : {},
    contacts: overdue ? historyOf(debts, daysLate, random) : [],
    reach: {
      email: random.chance(0.9) ? 'deliverable' : random.pick(['bounced', 'none']),
      phone: random.chance(0.8),
      optedIn: random.chance(0.3) ? ['whatsapp'] : [],
      postalAddress: true,
    },
    grade: random.pick(['A', 'A', 'B', 'B', 'C', 'D', 'insufficient']),
    firstOrderOnCredit: random.chance(0.05),
    supplier: { identified: true, bankDataAsOf: addDays(FROM, -1) },
  });
}

function debtOf(id: number, daysLate: number, random: Random): OpenDebt {
  const minor = random.between(80_00, random.pick([900_00, 4_000_00, 30_000_00]));
  const isClearing = daysLate > 0 && random.chance(0.05);
  return aDebt({
    id,
    dueDate: addDays(FROM, -daysLate),
    minor,
    clearing: isClearing ? { minor, paidOn: addDays(FROM, -1) } : undefined,
    sentToCustomer: random.chance(0.98),
    expectedOn: random.chance(0.9) ? addDays(FROM, Math.max(0, -daysLate) + random.between(0, 40)) : undefined,
  });
}

function commitmentsOf([debt]: readonly OpenDebt[], random: Random): Partial<Commitments> {
  const until = addDays(FROM, random.between(1, 20));
  const promise = { madeOn: addDays(FROM, -2), dueOn: until, amount: { currency: 'BRL', minor: debt?.minor ?? 0 } };
  return {
    ...(random.chance(0.1) ? { promise } : {}),
    ...(random.chance(0.05) && debt ? { disputed: new Set([debt.id]) } : {}),
    ...(random.chance(0.03) ? { pause: { until, reason: 'férias coletivas' } } : {}),
    doNotContact: random.chance(0.02),
    strategic: random.chance(0.05),
  };
}

/** What the standard policy has said so far, now and then by somebody outside of it. */
function historyOf(debts: readonly OpenDebt[], daysLate: number, random: Random): PastContact[] {
  const said = [
    ['R1', 1],
    ['R2', 5],
    ['R5', 15],
    ['R7', 26],
    ['R8', 45],
  ] as const;
  const steps = said.filter(([, day]) => day < daysLate && random.chance(0.9));
  const debtIds = debts.slice(0, 1).map(({ id }) => id);
  const contacts = steps.map(([id, day]) =>
    aContact(addDays(FROM, day - daysLate), id, { debtIds, answered: random.chance(0.1) }),
  );
  const byHand: PastContact = { day: addDays(FROM, -4), channel: 'call', step: undefined, answered: true };
  return random.chance(0.1) ? [...contacts, byHand] : contacts;
}
