import type { DraftList } from '../../shared/contract/reminder.ts';
import type { Deps } from '../deps.ts';
import type { Session } from '../session/session.ts';
import { companyPolicy } from './company-policy.ts';
import { companyFrame } from './know-company.ts';

/** What the régua proposes and somebody has to approve, oldest first. */
export const listDrafts =
  (deps: Pick<Deps, 'ledger' | 'store' | 'clock'>) =>
  async (session: Session, companyId: number): Promise<DraftList> => {
    companyFrame(deps, session, companyId);
    const [reminders, { policies }] = await Promise.all([
      deps.store.remindersOf(companyId),
      companyPolicy(deps)(companyId),
    ]);
    const names = new Map(policies.flatMap(({ id, steps }) => steps.map((step) => [`${id} ${step.id}`, step.names])));
    return {
      drafts: reminders
        .filter(({ state }) => state === 'drafted')
        .map(({ id, customerId, queuedAt, step }) => ({
          reminderId: id,
          customerId,
          customerName: deps.ledger.customer(customerId)?.name ?? '',
          draftedAt: queuedAt,
          stepId: step?.stepId ?? '',
          stepNames: names.get(`${step?.policyId} ${step?.stepId}`) ?? null,
        })),
    };
  };
