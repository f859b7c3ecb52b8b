import type { KnownAssessment } from '../../shared/contract/assessment.ts';
import type { CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import type { Commitments } from '../../shared/domain/commitment/commitments.ts';
import { isLate, type Position } from '../../shared/domain/receivable/position.ts';
import { severityOf } from '../../shared/domain/severity/severity.ts';
import type { SeverityThresholds } from '../../shared/domain/severity/thresholds.ts';
import type { Company, Customer } from '../crm/crm.ts';
import type { Deps } from '../deps.ts';
import { activeSettings } from './active-settings.ts';
import { type Standings, standingsOf } from './commitments-of.ts';

/** One company as it judges today. */
interface Bench {
  readonly company: Company;
  readonly thresholds: SeverityThresholds;
  readonly today: CalendarDate;
  readonly standings: Standings;
}

/** Verdicts from the ledger, for the companies of one user. */
export interface Judge {
  readonly companyIds: readonly number[];
  /** Undefined for a customer that does not exist or may not be read. */
  assess(companyId: number, customerId: number): KnownAssessment | undefined;
}

type Freshness = Pick<KnownAssessment, 'asOf' | 'stale'>;
type Verdict = Omit<KnownAssessment, keyof Freshness>;

interface Judged {
  readonly thresholds: SeverityThresholds;
  readonly commitments: Commitments;
  readonly assessment: KnownAssessment;
}

/** Answers a judge for these companies, or undefined while the ledger reads for the first time. A verdict is worked out again only when what it stands on has changed. */
export const createJudge = ({
  ledger,
  store,
  clock,
  calendar,
}: Pick<Deps, 'ledger' | 'store' | 'clock' | 'calendar'>) => {
  const judged = new WeakMap<Position, Judged>();

  function assessmentOf(bench: Bench, customer: Customer, { asOf, stale }: Freshness): KnownAssessment {
    const { company, thresholds, today } = bench;
    const { commitments } = bench.standings.of(customer.id);
    const position = ledger.position(company.id, customer.id, today, commitments.disputed);
    const known = judged.get(position);
    const isSame = known?.thresholds === thresholds && known.commitments === commitments;
    const verdict = isSame ? known.assessment : undefined;
    // A screen asks for pages of customers between two readings: not one of them is copied then.
    if (verdict?.asOf === asOf && verdict.stale === stale) return verdict;
    const assessment = { ...(verdict ?? judgeCustomer({ ...bench, customer, position, commitments })), asOf, stale };
    judged.set(position, { thresholds, commitments, assessment });
    return assessment;
  }

  return async (companyIds: readonly number[]): Promise<Judge | undefined> => {
    const status = ledger.status();
    if (status.state === 'reading') return undefined;
    const own = ledger.companies().filter(({ id }) => companyIds.includes(id));
    const benches = new Map(
      await Promise.all(
        own.map(async (company) => {
          const thresholds = await activeSettings({ store })('thresholds', company.id);
          const today = clock.today(company.timeZone);
          const standings = await standingsOf({ store, calendar })(company.id, today);
          return [company.id, { company, thresholds, today, standings }] as const;
        }),
      ),
    );
    const freshness = { asOf: status.asOf.toISOString(), stale: status.state === 'stale' };
    return {
      companyIds: own.map(({ id }) => id),
      assess: (companyId, customerId) => {
        const bench = benches.get(companyId);
        const customer = ledger.customer(customerId);
        return bench && customer && assessmentOf(bench, customer, freshness);
      },
    };
  };
};

interface Case extends Omit<Bench, 'standings'> {
  readonly customer: Customer;
  readonly position: Position;
  readonly commitments: Commitments;
}

/** A customer's position in one company, as a verdict with its reasons. */
function judgeCustomer({ company, customer, position, thresholds, commitments, today }: Case): Verdict {
  const { level, reasons, gate, daysLate } = severityOf({
    position,
    thresholds,
    creditLimit: customer.creditLimits.get(company.id),
    companyCurrency: company.currency,
    commitments,
    today,
  });
  return {
    kind: 'known',
    companyId: company.id,
    customerId: customer.id,
    customerName: customer.name,
    level,
    reasons: [...reasons],
    gate,
    daysLate,
    overdue: [...position.overdue],
    overdueCount: position.items.filter(isLate).length,
    notDue: [...position.notDue],
    credit: [...position.credit],
    clearing: [...position.clearing],
  };
}
