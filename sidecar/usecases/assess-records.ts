import type { AssessAnswer, Assessment, AssessRequest, KnownAssessment } from '../../shared/contract/assessment.ts';
import type { RecordRef } from '../../shared/contract/common.ts';
import { LEVELS } from '../../shared/domain/severity.ts';
import type { Company, Resolution } from '../crm/crm.ts';
import type { Deps } from '../deps.ts';
import type { Session } from '../session/session.ts';
import { activeSettings } from './active-settings.ts';
import { judgeCustomer } from './judge-customer.ts';
import { type Books, readBooks } from './read-books.ts';

type AssessDeps = Pick<Deps, 'crm' | 'store' | 'clock' | 'calendar' | 'companies'>;

/** Judges the customer behind each record, in its company, with one grouped read of each kind. Of a customer without a company, the gravest verdict among the user's companies. */
export const assessRecords =
  (deps: AssessDeps) =>
  async (session: Session, { records }: AssessRequest): Promise<AssessAnswer> => {
    const [resolutions, companies] = await Promise.all([
      deps.crm.resolve(records.map(({ type, id }) => ({ type, id }))),
      deps.companies.all(),
    ]);
    const own = companies.filter(({ id }) => session.companyIds.includes(id));
    const subjects = records.map((record, index) => subjectOf(record, resolutions[index], own));
    const known = subjects.filter((subject) => 'customerId' in subject);
    const customerIds = new Set(known.map(({ customerId }) => customerId));
    const concerned = own.filter((company) => known.some(({ companies }) => companies.includes(company)));
    const books = await readBooks(deps)(
      [...customerIds],
      concerned.map(({ id }) => id),
    );
    const judge = await judgeIn(deps, books, concerned);
    return { asOf: books.asOf.toISOString(), assessments: subjects.map(judge) };
  };

type Subject =
  | { readonly customerId: number; readonly companies: readonly Company[] }
  | Extract<Assessment, { kind: 'unknown' }>;

function subjectOf(record: RecordRef, resolution: Resolution | undefined, own: readonly Company[]): Subject {
  if (resolution?.kind !== 'resolved') return { kind: 'unknown', cause: resolution?.cause ?? 'not_found' };
  const { customerId, companyId: owner } = resolution;
  const asked = (record.type === 'customer' ? record.companyId : undefined) ?? owner;
  const companies = asked === undefined ? own : own.filter(({ id }) => id === asked);
  const mayBeSeen = owner === undefined || own.some(({ id }) => id === owner);
  return mayBeSeen && companies.length > 0 ? { customerId, companies } : { kind: 'unknown', cause: 'no_access' };
}

async function judgeIn(deps: AssessDeps, books: Books, companies: readonly Company[]) {
  const thresholds = new Map(
    await Promise.all(companies.map(async ({ id }) => [id, await activeSettings(deps)('thresholds', id)] as const)),
  );
  const today = deps.clock.dayOf(books.asOf);

  const judgeFor = (customerId: number, company: Company): KnownAssessment[] => {
    const customer = books.customer(customerId);
    const scale = thresholds.get(company.id);
    if (!customer || !scale) return [];
    return [
      judgeCustomer({ company, customer, position: books.position(company.id, customerId), thresholds: scale, today }),
    ];
  };

  return (subject: Subject): Assessment => {
    if ('cause' in subject) return subject;
    const [gravest] = subject.companies
      .flatMap((company) => judgeFor(subject.customerId, company))
      .sort((a, b) => gravity(b) - gravity(a));
    return gravest ?? { kind: 'unknown', cause: 'not_found' };
  };
}

function gravity({ level, daysLate }: KnownAssessment): number {
  return LEVELS.indexOf(level) * 1e6 + daysLate;
}
