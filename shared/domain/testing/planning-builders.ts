import type { CalendarDate } from '../calendar/calendar-date.ts';
import { type Commitments, NO_COMMITMENTS } from '../commitment/commitments.ts';
import type { CustomerFacts, OpenDebt, PastContact, TakenStep } from '../planning/customer-facts.ts';
import type { Channel } from '../policy/policy.ts';

/** An invoice of R$ 2,000.00 due on Monday, 2 March 2026, but for what the test says. */
export function aDebt(sketch: Partial<OpenDebt> = {}): OpenDebt {
  return {
    id: 1,
    dueDate: '2026-03-02',
    minor: 2000_00,
    clearing: undefined,
    sentToCustomer: true,
    expectedOn: undefined,
    ...sketch,
  };
}

type FactsSketch = Partial<Omit<CustomerFacts, 'commitments'>> & { readonly commitments?: Partial<Commitments> };

/** A customer of grade B, reachable everywhere, who owes one debt, but for what the test says. */
export function someFacts({ commitments, debts = [aDebt()], ...rest }: FactsSketch = {}): CustomerFacts {
  return {
    companyId: 1,
    customerId: 7,
    supplier: { identified: true, bankDataAsOf: '2026-03-01' },
    debts,
    instalments: [],
    coveredIds: [],
    leftOutIds: [],
    net: debts.reduce((sum, { minor }) => sum + minor, 0),
    commitments: { ...NO_COMMITMENTS, ...commitments },
    promiseBrokenOn: undefined,
    contacts: [],
    reach: { email: 'deliverable', phone: true, optedIn: ['whatsapp', 'sms'], postalAddress: true },
    grade: 'B',
    tags: [],
    firstOrderOnCredit: false,
    paidUpOn: undefined,
    ...rest,
  };
}

/** An unanswered e-mail that was step `stepId` of the standard policy about debt 1, but for what the test says. */
export function aContact(
  day: CalendarDate,
  stepId: string,
  { channel = 'email', answered = false, ...step }: Partial<TakenStep> & { channel?: Channel; answered?: boolean } = {},
): PastContact {
  const taken: TakenStep = { policyId: 'standard-b2b', stepId, anchor: 'due_date', debtIds: [1], ...step };
  return { day, channel, answered, step: taken };
}
