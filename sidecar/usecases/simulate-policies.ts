import type { Simulation, SimulationRequest } from '../../shared/contract/simulation.ts';
import { groupBy } from '../../shared/domain/group-by.ts';
import { simulate } from '../../shared/domain/planning/simulate.ts';
import type { Simulation as Part, StepCount } from '../../shared/domain/planning/simulation.ts';
import type { Deps } from '../deps.ts';
import { createGiveWay } from '../give-way.ts';
import type { Session } from '../session/session.ts';
import { companyPolicy } from './company-policy.ts';
import { knowCompany } from './know-company.ts';
import { portfolioFacts } from './portfolio-facts.ts';

type SimulationDeps = Pick<Deps, 'crm' | 'ledger' | 'store' | 'clock' | 'calendar'>;

/** Customers run forward together. */
const AT_ONCE = 20;
const SHOWN = 200;

/** Runs policies, saved or not, forward over a company's live portfolio; nothing is written and nothing leaves. */
export const simulatePolicies = (deps: SimulationDeps) => {
  const know = knowCompany(deps);
  return async (session: Session, companyId: number, request: SimulationRequest): Promise<Simulation> => {
    const known = await know(session, companyId);
    const { contactDays, run, ...inForce } = await companyPolicy(deps)(companyId);
    const portfolio = await portfolioFacts(deps, known);
    const { book: policies = inForce, days, assumption } = request;
    const parts: Part[] = [];
    const giveWay = createGiveWay();
    for (let at = 0; at === 0 || at < portfolio.length; at += AT_ONCE) {
      const some = portfolio.slice(at, at + AT_ONCE);
      const input = { portfolio: some, policies, days, assumption, run, from: known.today };
      parts.push(simulate({ ...input, calendarOf: () => contactDays }));
      await giveWay();
    }
    return { asOf: known.asOf, stale: known.stale, ...summed(parts, deps.ledger) };
  };
};

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
