import { contactDaysOf } from './contact-days.ts';
import type { CustomerFacts } from './customer-facts.ts';
import { type DayNumber, dateOf, dayNumberOf } from './day-number.ts';
import { stopsOn } from './next-contact.ts';
import { policyFor } from './policy-book.ts';
import { LIVE_RUN } from './run-conditions.ts';
import { live, nextDayOf, openCase, type SimulatedCase } from './simulated-case.ts';
import type { SimulatedCustomer, Simulation, SimulationInput } from './simulation.ts';
import { addUp, countByDay } from './step-counts.ts';

/**
 * Runs policies forward over a portfolio with the planner of every day. People do their part on the day it is due, nobody
 * answers, bank data stay as fresh as on the first day, and payments come as assumed.
 */
export function simulate(input: SimulationInput): Simulation {
  const customers = input.dailyCap === undefined ? oneByOne(input) : sharingTheCap(input, input.dailyCap);
  const days = countByDay(customers);
  return {
    from: input.from,
    to: dateOf(lastDay(input)),
    assumption: input.assumption,
    days,
    steps: addUp(days.flatMap(({ steps }) => steps)),
    customers,
  };
}

/** Customers do not wait for one another: each is lived through by itself, and forgotten but for its contacts. */
function oneByOne(input: SimulationInput): SimulatedCustomer[] {
  const start = caseOpener(input);
  return Array.from(input.portfolio, (facts) => {
    const one = start(facts);
    const customer = customerOf(one);
    for (let day = nextDayOf(one); day !== undefined; day = nextDayOf(one)) live(one, day, () => true);
    return customer;
  });
}

/** Day by day through the customers for whom the day has something, in the order of the portfolio. */
function sharingTheCap(input: SimulationInput, dailyCap: number): SimulatedCustomer[] {
  const cases = Array.from(input.portfolio, caseOpener(input));
  const customers = cases.map(customerOf);
  const comingUp = cases.map(nextDayOf);
  for (let day = dayNumberOf(input.from); day <= lastDay(input); day++) {
    let left = dailyCap;
    cases.forEach((one, at) => {
      if (comingUp[at] !== day) return;
      live(one, day, () => left-- > 0);
      comingUp[at] = nextDayOf(one);
    });
  }
  return customers;
}

function caseOpener({ policies, calendarOf, assumption, run = LIVE_RUN, ...input }: SimulationInput) {
  const from = dayNumberOf(input.from);
  const to = lastDay(input);
  const chosen = 'segments' in policies ? (facts: CustomerFacts) => policyFor(facts, policies) : () => policies;
  return (facts: CustomerFacts): SimulatedCase =>
    openCase({ facts, policyFor: chosen, days: contactDaysOf(calendarOf(facts)), run, from, to, assumption });
}

function lastDay({ from, days }: Pick<SimulationInput, 'from' | 'days'>): DayNumber {
  return dayNumberOf(from) + days - 1;
}

/** What is known of a customer on the first day; its contacts are still to come. */
function customerOf({ account, contacts, input: { facts, days, from } }: SimulatedCase): SimulatedCustomer {
  return {
    companyId: facts.companyId,
    customerId: facts.customerId,
    policyId: account?.ladder.policy.id,
    stops: account ? stopsOn(account, days.sameOrNext(from)) : [],
    contacts,
  };
}
