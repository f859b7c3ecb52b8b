import type { ContactPlan } from '../../shared/domain/planning/contact-plan.ts';
import type { CustomerFacts } from '../../shared/domain/planning/customer-facts.ts';
import { planContacts } from '../../shared/domain/planning/plan-contacts.ts';
import { planToday, type TodaysPlan } from '../../shared/domain/planning/plan-today.ts';
import { policyFor } from '../../shared/domain/planning/policy-book.ts';
import { simulate } from '../../shared/domain/planning/simulate.ts';
import type { Simulation } from '../../shared/domain/planning/simulation.ts';
import { DEFAULT_SEGMENTS } from '../../shared/domain/policy/default-segments.ts';
import { PRESETS } from '../../shared/domain/policy/presets.ts';
import type { BulkSize } from './bulk/start-bulk-odoo.ts';
import { type Figure, median, print, timed } from './figure.ts';
import { aPortfolio, contactCalendar, FROM } from './planning-portfolio.ts';

const RUNS = 3;
const DAYS = 30;
/** What the bars are for; the largest portfolio has some more. */
const CUSTOMERS_OF_BAR = 50_000;
const PLAN_BAR_MS = 1000;
const SIMULATION_BAR_MS = 3000;

const BOOK = { policies: PRESETS, segments: DEFAULT_SEGMENTS };
const CALENDAR = contactCalendar();

/** Planning and simulating whole portfolios, in the process that also answers the badges. */
export async function benchPlanning(sizes: readonly BulkSize[]): Promise<void> {
  for (const openItems of sizes) {
    const portfolio = aPortfolio(openItems);
    const customers = `${portfolio.length} customers, median of ${RUNS}`;
    const hasBar = portfolio.length >= CUSTOMERS_OF_BAR;
    const printBeside = (name: string, value: number, peers: readonly NonNullable<Figure['peer']>[]) => {
      for (const peer of peers) print({ name, openItems, value, unit: 'ms', peer });
    };

    // A thread of its own would be handed the facts and hand back the plans: what that alone costs is saved by planning here.
    const plans = planAll(portfolio);
    const handedOver = await medianOf(() => [throughJson(portfolio), throughJson(plans)]);
    const ran = await medianOf(() => planARun(portfolio));
    printBeside(`plan the régua of a day, ${customers}`, ran, [
      { name: 'the facts and the whole plans through JSON', value: handedOver },
      ...(hasBar ? [{ name: 'the bar', value: PLAN_BAR_MS }] : []),
    ]);
    const planned = await medianOf(() => planAll(portfolio));
    printBeside(`plan every step to come, ${customers}`, planned, [
      { name: 'the facts and the whole plans through JSON', value: handedOver },
    ]);

    // The plain way to simulate is to plan every day: it takes as many times this peer as there are days.
    const simulated = await medianOf(() => simulateAll(portfolio));
    printBeside(`simulate ${DAYS} days, ${customers}`, simulated, [
      { name: 'the régua of one day', value: ran },
      ...(hasBar ? [{ name: 'the bar', value: SIMULATION_BAR_MS }] : []),
    ]);
  }
}

/** What a run does with a portfolio: keeps what is for today and what stops whom. */
function planARun(portfolio: readonly CustomerFacts[]): TodaysPlan[] {
  return portfolio.flatMap((facts) => {
    const policy = policyFor(facts, BOOK);
    const plan = policy && planToday(facts, policy, CALENDAR, FROM);
    return plan && plan.contacts.length + plan.stops.length > 0 ? [plan] : [];
  });
}

function planAll(portfolio: readonly CustomerFacts[]): ContactPlan[] {
  return portfolio.flatMap((facts) => {
    const policy = policyFor(facts, BOOK);
    return policy ? [planContacts(facts, policy, CALENDAR, FROM)] : [];
  });
}

/** Nobody pays, so that there is as much to say as there can be. */
function simulateAll(portfolio: readonly CustomerFacts[]): Simulation {
  const everywhere = { policies: BOOK, calendarOf: () => CALENDAR };
  return simulate({ ...everywhere, portfolio, from: FROM, days: DAYS, assumption: 'nobody_pays' });
}

async function medianOf(work: () => unknown): Promise<number> {
  const samples: number[] = [];
  for (let run = 0; run < RUNS; run++) samples.push(await timed(async () => work()));
  return median(samples);
}

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
