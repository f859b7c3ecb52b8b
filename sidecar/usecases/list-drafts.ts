import type { DraftList } from '../../shared/contract/reminder.ts';
import type { Money } from '../../shared/domain/money/money.ts';
import type { PolicyStep } from '../../shared/domain/policy/policy.ts';
import { reminderStep } from '../../shared/domain/reminder/reminder-step.ts';
import type { Deps } from '../deps.ts';
import type { Session } from '../session/session.ts';
import type { StoredReminder } from '../store/store.ts';
import { activeSettings } from './active-settings.ts';
import { unsentAmong } from './asking-conditions.ts';
import { standingsOf } from './commitments-of.ts';
import { companyPolicy } from './company-policy.ts';
import { demandOf } from './demand.ts';
import { companyFrame } from './know-company.ts';
import { positionOfSent } from './position-of-sent.ts';

type ListDeps = Pick<Deps, 'crm' | 'ledger' | 'store' | 'clock' | 'calendar'>;

/** What the régua proposes and somebody has to approve, oldest first. */
export const listDrafts =
  (deps: ListDeps) =>
  async (session: Session, companyId: number): Promise<DraftList> => {
    const { today } = companyFrame(deps, session, companyId);
    const [reminders, { policies }, { dueSoonDays }, standings] = await Promise.all([
      deps.store.remindersOf(companyId),
      companyPolicy(deps)(companyId),
      activeSettings(deps)('thresholds', companyId),
      standingsOf(deps)(companyId, today),
    ]);
    const steps = new Map(policies.flatMap(({ id, steps }) => steps.map((step) => [`${id} ${step.id}`, step])));

    const drafts = reminders.filter(({ state }) => state === 'drafted');
    const disputedBy = (customerId: number) => standings.of(customerId).commitments.disputed;
    const owedBy = (customerId: number) => deps.ledger.position(companyId, customerId, today, disputedBy(customerId));
    const items = drafts.flatMap(({ customerId }) => owedBy(customerId).items);
    const unsent = await unsentAmong(deps)(companyId, items);

    const totalsOf = ({ customerId, step: taken }: StoredReminder, step: PolicyStep | undefined): Money[] => {
      const disputed = disputedBy(customerId);
      const whole = owedBy(customerId);
      const sent = positionOfSent(deps, { companyId, customerId, today, disputed, unsent, whole });
      const written = taken && step && reminderStep(taken.policyId, step, taken.debtIds);
      return [...demandOf(sent, today, dueSoonDays, written).totals];
    };

    return {
      drafts: drafts.map((draft) => {
        const { id, customerId, channel, queuedAt, step: taken } = draft;
        const step = steps.get(`${taken?.policyId} ${taken?.stepId}`);
        return {
          reminderId: id,
          customerId,
          customerName: deps.ledger.customer(customerId)?.name ?? '',
          channel,
          draftedAt: queuedAt,
          stepId: taken?.stepId ?? '',
          stepNames: step?.names ?? null,
          totals: totalsOf(draft, step),
        };
      }),
    };
  };
