import type { KnownAssessment } from '../../shared/contract/assessment.ts';
import type { CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import type { Commitments } from '../../shared/domain/commitment/commitments.ts';
import { isLate, type Position } from '../../shared/domain/receivable/position.ts';
import { severityOf } from '../../shared/domain/severity/severity.ts';
import type { SeverityThresholds } from '../../shared/domain/severity/thresholds.ts';
import type { Company, Customer } from '../crm/crm.ts';
import type { Deps } from '../deps.ts';
import type { CommitmentBook } from '../store/store.ts';
import { activeSettings } from './active-settings.ts';
import { type Standings, standingsOf } from './commitments-of.ts';

/** One company as it judges now: all that its verdicts stand on, and how old they say they are. */
interface Bench {
  readonly company: Company;
  readonly thresholds: SeverityThresholds;
  readonly today: CalendarDate;
  readonly noted: CommitmentBook;
  readonly revision: number;
  readonly asOf: string;
  readonly stale: boolean;
}

/** Verdicts from the ledger, for the companies of one user. */
export interface Judge {
  readonly companyIds: readonly number[];
  /** Undefined for a customer that does not exist or may not be read. */
  assess(companyId: number, customerId: number): KnownAssessment | undefined;
}

type Freshness = Pick<KnownAssessment, 'asOf' | 'stale'>;
type Verdict = Omit<KnownAssessment, keyof Freshness>;

/** What a bench has said so far, by customer. */
interface Sitting {
  readonly bench: Bench;
  readonly standings: Standings;
  readonly said: Map<number, KnownAssessment>;
}

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
  const sittings = new Map<number, Sitting>();

  async function sittingOf(company: Company, freshness: Freshness): Promise<Sitting> {
    const thresholds = await activeSettings({ store })('thresholds', company.id);
    const today = clock.today(company.timeZone);
    const standings = await standingsOf({ store, calendar })(company.id, today);
    const revision = ledger.revision();
    const bench = { company, thresholds, today, noted: standings.book, revision, ...freshness };
    const last = sittings.get(company.id);
    if (last && isSameBench(last.bench, bench)) return last;
    const sitting = { bench, standings, said: new Map() };
    sittings.set(company.id, sitting);
    return sitting;
  }

  /** A list asks for the same customers again and again: what was said is said again, unless the ledger moved on since the bench sat down. */
  function assess(sitting: Sitting, customerId: number): KnownAssessment | undefined {
    const { bench, said } = sitting;
    const known = bench.revision === ledger.revision() ? said.get(customerId) : undefined;
    if (known) return known;
    const customer = ledger.customer(customerId);
    const assessment = customer && assessmentOf(sitting, customer);
    if (assessment) said.set(customerId, assessment);
    return assessment;
  }

  function assessmentOf({ bench, standings }: Sitting, customer: Customer): KnownAssessment {
    const { company, thresholds, today, asOf, stale } = bench;
    const { commitments } = standings.of(customer.id);
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
    const freshness = { asOf: status.asOf.toISOString(), stale: status.state === 'stale' };
    const open = await Promise.all(own.map((company) => sittingOf(company, freshness)));
    const byCompany = new Map(open.map((sitting) => [sitting.bench.company.id, sitting]));
    return {
      companyIds: own.map(({ id }) => id),
      assess: (companyId, customerId) => {
        const sitting = byCompany.get(companyId);
        return sitting && assess(sitting, customerId);
      },
    };
  };
};

const isSameBench = (one: Bench, other: Bench): boolean =>
  (Object.keys(one) as (keyof Bench)[]).every((fact) => one[fact] === other[fact]);

interface Case extends Pick<Bench, 'company' | 'thresholds' | 'today'> {
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
