import type { Simulation, SimulationRequest } from '../../shared/contract/simulation.ts';
import { groupBy } from '../../shared/domain/group-by.ts';
import { simulate } from '../../shared/domain/planning/simulate.ts';
import type { Simulation as Part, StepCount } from '../../shared/domain/planning/simulation.ts';
import type { Deps } from '../deps.ts';
import { giveWay } from '../give-way.ts';
import type { Session } from '../session/session.ts';
import { companyPolicy } from './company-policy.ts';
import { knowEveryCustomer, openCompany } from './know-company.ts';
import { portfolioFacts } from './portfolio-facts.ts';

type SimulationDeps = Pick<Deps, 'crm' | 'ledger' | 'store' | 'clock' | 'calendar'>;

/** Customers run forward together. */
const AT_ONCE = 10;
const SHOWN = 200;

/** Runs policies, saved or not, forward over a company's live portfolio; nothing is written and nothing leaves. */
export const simulatePolicies = (deps: SimulationDeps) => {
  const everyCustomer = knowEveryCustomer(deps);
  return async (session: Session, companyId: number, request: SimulationRequest): Promise<Simulation> => {
    const open = openCompany(deps, session, companyId);
    const { contactDays, run, ...inForce } = await companyPolicy(deps)(companyId);
    const { book: policies = inForce, days, assumption } = request;
    const parts: Part[] = [];
    for (const portfolio of inParts(await portfolioFacts(deps, open, await everyCustomer(open)))) {
      const input = { portfolio, policies, days, assumption, run, from: open.today };
      parts.push(simulate({ ...input, calendarOf: () => contactDays }));
      await giveWay();
    }
    return { asOf: open.asOf, stale: open.stale, ...summed(parts, deps.ledger) };
  };
};

/** At least one part, empty where there is nobody. */
function* inParts<T>(all: Iterable<T>): Generator<T[]> {
  let part: T[] = [];
  for (const one of all) {
    if (part.length === AT_ONCE) {
      yield part;
      part = [];
    }
    part.push(one);
  }
  yield part;
}

function summed(parts: readonly Part[], ledger: Deps['ledger']): Omit<Simulation, 'asOf' | 'stale'> {
  const customers = parts.flatMap((part) => part.customers);
  const contacted = customers
    .filter(({ contacts }) => contacts.length > 0)
    .sort((a, b) => b.contacts.length - a.contacts.length);
  const days = groupBy(
    parts.flatMap((part) => part.days),
    ({ day }) => day,
  );
  const stops = groupBy(
    customers.flatMap((customer) => customer.stops),
    ({ rule }) => rule,
  );
  const [first] = parts;
  if (!first) throw new Error('a simulation without parts');
  return {
    from: first.from,
    to: first.to,
    assumption: first.assumption,
    steps: sumSteps(parts.flatMap((part) => part.steps)),
    days: [...days]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([day, ofDay]) => ({ day, steps: sumSteps(ofDay.flatMap(({ steps }) => steps)) })),
    customers: customers.length,
    contacted: contacted.slice(0, SHOWN).map(({ customerId, policyId = '', contacts }) => ({
      customerId,
      customerName: ledger.customer(customerId)?.name ?? '',
      policyId,
      contacts: contacts.map(({ day, stepId, channel }) => ({ day, stepId, channel })),
    })),
    more: Math.max(0, contacted.length - SHOWN),
    stopped: [...stops].map(([rule, same]) => ({ rule, count: same.length })),
  };
}

function sumSteps(counts: readonly StepCount[]): StepCount[] {
  return [...groupBy(counts, ({ policyId, stepId }) => `${policyId} ${stepId}`).values()].flatMap((same) =>
    same.slice(0, 1).map((one) => ({ ...one, count: same.reduce((sum, { count }) => sum + count, 0) })),
  );
}
