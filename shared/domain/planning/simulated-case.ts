import { type Policy, reachesCustomer } from '../policy/policy.ts';
import { type Account, openAccount } from './account.ts';
import type { ContactDays } from './contact-days.ts';
import type { PlannedContact } from './contact-plan.ts';
import type { CustomerFacts } from './customer-facts.ts';
import { type DayNumber, dateOf } from './day-number.ts';
import { ladderOf } from './ladder.ts';
import { type DatedAct, type Holds, nextAct, nextContact, note, type Span, takeAct } from './next-act.ts';
import { afterPayments, nextPayment, type PaymentAssumption } from './payments.ts';
import { asPastContact, plannedContact } from './planned-contact.ts';
import type { RunConditions } from './run-conditions.ts';

export interface CaseInput {
  readonly facts: CustomerFacts;
  readonly policyFor: (facts: CustomerFacts) => Policy | undefined;
  readonly days: ContactDays;
  readonly run: RunConditions;
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly assumption: PaymentAssumption;
}

/** One customer on its way through a simulation. */
export interface SimulatedCase {
  readonly input: CaseInput;
  readonly contacts: PlannedContact[];
  readonly holds: Holds;
  /** As of the last payment. */
  facts: CustomerFacts;
  /** Undefined while no policy takes the customer. */
  account: Account | undefined;
  /** The first day not yet lived through. */
  today: DayNumber;
  /** What comes next, by seeker. */
  ahead: Ahead[];
  /** The day of the next payment; never, when none is assumed. */
  paidNext: DayNumber;
}

/** `unsought` until somebody looks. */
type Ahead = DatedAct | undefined | 'unsought';

type Seeker = (account: Account, span: Span) => DatedAct | undefined;

const SEEKERS: readonly Seeker[] = [
  nextContact,
  (account, span) => nextAct('decision', account, span),
  (account, span) => nextAct('marker', account, span),
];

export function openCase(input: CaseInput): SimulatedCase {
  const { facts, from } = input;
  const account = accountOf(facts, input);
  const ahead = SEEKERS.map((): Ahead => 'unsought');
  const paidNext = paymentFrom(from, facts, input);
  return { input, facts, account, today: from, contacts: [], holds: new Map(), ahead, paidNext };
}

/** The next day on which something is done or paid, if there is one. */
export function nextDayOf(one: SimulatedCase): DayNumber | undefined {
  const next = actsAhead(one).reduce((soonest, act) => Math.min(soonest, act?.day ?? soonest), one.paidNext);
  return next <= one.input.to ? next : undefined;
}

/** Lives through the day `nextDayOf` told; `admits` is asked before a message leaves by itself. */
export function live(one: SimulatedCase, day: DayNumber, admits: () => boolean): void {
  one.today = day;
  if (one.paidNext === day) receive(one, day);
  const acts = actsAhead(one);
  one.today = day + 1;
  acts.forEach((act, seeker) => {
    if (act?.day !== day || !one.account) return;
    one.ahead[seeker] = 'unsought';
    const leavesByItself = act.mode === 'automatic' && reachesCustomer(act.channel);
    if (leavesByItself && !admits()) {
      note([{ rule: 'daily_cap', until: dateOf(day) }], act.turn.rung.place, one.holds);
      return;
    }
    takeAct(act, one.account);
    one.contacts.push(plannedContact(act, one.account, one.holds));
  });
}

/** What comes before the next payment, which changes everything. */
function actsAhead(one: SimulatedCase): readonly (DatedAct | undefined)[] {
  const to = Math.min(one.input.to, one.paidNext - 1);
  return SEEKERS.map((seek, at) => {
    const known = one.ahead[at];
    if (known !== 'unsought') return known;
    const found = one.account && seek(one.account, { from: one.today, to, holds: one.holds });
    one.ahead[at] = found;
    return found;
  });
}

function paymentFrom(day: DayNumber, facts: CustomerFacts, { assumption }: CaseInput): DayNumber {
  const next = assumption === 'nobody_pays' ? undefined : nextPayment(facts, day);
  return next ?? Number.POSITIVE_INFINITY;
}

/** A payment changes what is owed, and with it perhaps the segment: all is looked at afresh. */
function receive(one: SimulatedCase, day: DayNumber): void {
  const { input, contacts } = one;
  const known = { ...one.facts, contacts: [...input.facts.contacts, ...contacts.map(asPastContact)] };
  one.facts = afterPayments(known, day, input.days);
  one.account = accountOf(one.facts, input);
  one.ahead = SEEKERS.map(() => 'unsought');
  one.paidNext = paymentFrom(day + 1, one.facts, input);
  one.holds.clear();
}

function accountOf(facts: CustomerFacts, { policyFor, days, run, from }: CaseInput): Account | undefined {
  const policy = policyFor(facts);
  return policy && openAccount({ facts, ladder: ladderOf(policy), days, run, today: from });
}
