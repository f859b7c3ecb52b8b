import type { RunEntry } from '../../shared/contract/run.ts';
import type { PlannedContact } from '../../shared/domain/planning/contact-plan.ts';
import { planToday } from '../../shared/domain/planning/plan-today.ts';
import { policyFor } from '../../shared/domain/planning/policy-book.ts';
import type { Deps } from '../deps.ts';
import { giveWay } from '../give-way.ts';
import { systemSession } from '../session/system-session.ts';
import type { StoredRun } from '../store/store.ts';
import { companyPolicy } from '../usecases/company-policy.ts';
import { knowEveryCustomer, type OpenCompany, openCompany } from '../usecases/know-company.ts';
import type { KnownCustomer } from '../usecases/know-customer.ts';
import { portfolioFacts } from '../usecases/portfolio-facts.ts';
import { settledCustomers } from './settled-customers.ts';

export type PlanRunDeps = Pick<Deps, 'crm' | 'ledger' | 'store' | 'clock' | 'calendar'>;

/** What the régua would do today about every customer of a company, with why it leaves the others in peace. Nothing is written, nothing leaves. */
export const planRun =
  (deps: PlanRunDeps) =>
  async (companyId: number): Promise<StoredRun> => {
    const startedAt = deps.clock.now().toISOString();
    const open = openCompany(deps, systemSession(companyId), companyId);
    const { contactDays, run, ...book } = await companyPolicy(deps)(companyId);
    const entries: RunEntry[] = [];
    const stops: StoredRun['stops'][number][] = [];
    for (const facts of await portfolioFacts(deps, open, await everybody(deps, open))) {
      const { customerId } = facts;
      const policy = policyFor(facts, book);
      if (policy) {
        const plan = planToday(facts, policy, contactDays, open.today, run);
        entries.push(...plan.contacts.map((contact) => toEntry(customerId, contact)));
        if (plan.stops.length > 0) stops.push({ customerId, rules: plan.stops.map(({ rule }) => rule) });
      }
      await giveWay();
    }
    return {
      companyId,
      day: open.today,
      startedAt,
      finishedAt: undefined,
      dryRun: run.dryRun,
      // Where a cap cuts, it cuts the smallest off.
      entries: entries.sort((one, other) => other.minor - one.minor),
      stops,
    };
  };

/** Whoever has something open, then whoever may be owed thanks. */
async function everybody(deps: PlanRunDeps, open: OpenCompany): Promise<Generator<KnownCustomer>> {
  return oneAfterAnother([await knowEveryCustomer(deps)(open), await settledCustomers(deps, open)]);
}

function* oneAfterAnother<T>(all: readonly Iterable<T>[]): Generator<T> {
  for (const some of all) yield* some;
}

function toEntry(customerId: number, contact: PlannedContact): RunEntry {
  const { policyId, stepId, channel, mode, anchor, debtIds, minor, reasons } = contact;
  return {
    customerId,
    policyId,
    stepId,
    channel,
    mode,
    anchor,
    debtIds,
    minor,
    reasons,
    outcome: 'waiting',
    why: null,
    reminderId: null,
  };
}
