import type { AssessAnswer, Assessment, AssessRequest, KnownAssessment } from '../../shared/contract/assessment.ts';
import type { RecordRef } from '../../shared/contract/common.ts';
import { LEVELS } from '../../shared/domain/severity/level.ts';
import type { Deps } from '../deps.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Session } from '../session/session.ts';
import { createJudge, type Judge } from './judge-customer.ts';

type AssessDeps = Pick<Deps, 'ledger' | 'store' | 'clock' | 'calendar'>;
type Unknown = Extract<Assessment, { kind: 'unknown' }>;

/** Judges the customer behind each record, in its company, from the ledger alone. Of a customer without a company, the gravest verdict among the user's companies. */
export const assessRecords = (deps: AssessDeps) => {
  const judges = createJudge(deps);
  return async (session: Session, { records }: AssessRequest): Promise<AssessAnswer> => {
    const resolutions = await deps.ledger.resolve(records);
    const judge = await judges(session.companyIds);
    if (!judge) return { assessments: records.map(() => NOT_READ_YET) };
    return { assessments: records.map((record, index) => assess(record, resolutions[index], judge)) };
  };
};

type Resolved = Awaited<ReturnType<Ledger['resolve']>>[number];

function assess(record: RecordRef, resolution: Resolved | undefined, judge: Judge): Assessment {
  if (resolution?.kind !== 'resolved') return { kind: 'unknown', cause: resolution?.cause ?? 'not_found' };
  const { customerId, companyId: owner } = resolution;
  const asked = (record.type === 'customer' ? record.companyId : undefined) ?? owner;
  const mayBeSeen = owner === undefined || judge.companyIds.includes(owner);
  const mayBeAsked = asked === undefined ? judge.companyIds.length > 0 : judge.companyIds.includes(asked);
  if (!mayBeSeen || !mayBeAsked) return { kind: 'unknown', cause: 'no_access' };
  const verdict = asked === undefined ? gravest(judge, customerId) : judge.assess(asked, customerId);
  return verdict ?? { kind: 'unknown', cause: 'not_found' };
}

function gravest(judge: Judge, customerId: number): KnownAssessment | undefined {
  const verdicts = judge.companyIds.flatMap((companyId) => judge.assess(companyId, customerId) ?? []);
  return verdicts.sort((a, b) => gravity(b) - gravity(a))[0];
}

function gravity({ level, daysLate }: KnownAssessment): number {
  return LEVELS.indexOf(level) * 1e6 + daysLate;
}

const NOT_READ_YET: Unknown = { kind: 'unknown', cause: 'not_read_yet' };
