import type { CustomerKey } from '../../shared/contract/customer.ts';
import type { CustomerPlan } from '../../shared/contract/plan.ts';
import { planContacts } from '../../shared/domain/planning/plan-contacts.ts';
import { segmentFactsOf } from '../../shared/domain/planning/policy-book.ts';
import { assignPolicy } from '../../shared/domain/policy/assign-policy.ts';
import type { Deps } from '../deps.ts';
import type { Session } from '../session/session.ts';
import { askingConditions } from './asking-conditions.ts';
import { standingsOf } from './commitments-of.ts';
import { companyPolicy } from './company-policy.ts';
import { customerFacts } from './customer-facts.ts';
import { companyFrame } from './know-company.ts';
import { knowCustomer } from './know-customer.ts';
import { ownCustomer } from './own-customer.ts';
import { recipientsOf } from './recipients-of.ts';
import { saidTo } from './said-to.ts';

type PlanDeps = Pick<Deps, 'crm' | 'ledger' | 'store' | 'clock' | 'calendar'>;

/** What the policy of a customer's segment does about it from today on, and why each step was, will or will not be taken. */
export const readPlan =
  (deps: PlanDeps) =>
  async (session: Session, { companyId, customerId }: CustomerKey): Promise<CustomerPlan> => {
    const { company, today, asOf, stale } = companyFrame(deps, session, companyId);
    await ownCustomer(deps, session, customerId);

    const standing = (await standingsOf(deps)(companyId, today)).of(customerId);
    const know = () => knowCustomer(deps)({ company, customerId, today, standing });
    const { position } = know();
    const [said, recipients, conditions, { policies, segments, contactDays, run }] = await Promise.all([
      saidTo(deps, { companyId, customerId }),
      recipientsOf(deps, customerId, position),
      askingConditions(deps)(company, today, position.items),
      companyPolicy(deps)(companyId),
    ]);
    const facts = customerFacts(deps, { company, known: know(), today, ...said, ...conditions, recipients });
    const { policyId, reason } = assignPolicy(segmentFactsOf(facts), segments);
    const policy = policies.find(({ id }) => id === policyId);
    const segment = segments.find(({ id }) => reason.rule === 'segment' && id === reason.segmentId);
    return {
      asOf,
      stale,
      dryRun: run.dryRun,
      policy: policy ? { id: policy.id, names: policy.names } : null,
      segment: segment ? { id: segment.id, names: segment.names, criteria: segment.criteria } : null,
      stepNames: Object.fromEntries((policy?.steps ?? []).map(({ id, names }) => [id, names])),
      plan: policy ? planContacts(facts, policy, contactDays, today, run) : null,
    };
  };
