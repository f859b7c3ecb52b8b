import type { CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import type { Standing } from '../../shared/domain/commitment/commitments-at.ts';
import { type CollectionOutlook, collectionOutlook } from '../../shared/domain/outlook/collection-outlook.ts';
import { type PayerProfile, payerProfile } from '../../shared/domain/payer/payer-profile.ts';
import type { Position } from '../../shared/domain/receivable/position.ts';
import { CONTACT_GAP_DAYS } from '../../shared/domain/suggestion/suggestion.ts';
import type { Company } from '../crm/crm.ts';
import type { Deps } from '../deps.ts';
import type { Ledger } from '../ledger/ledger.ts';

export interface KnownCustomer {
  readonly customerId: number;
  readonly standing: Standing;
  readonly position: Position;
  /** How it pays; undefined while the payments were not read. */
  readonly profile: PayerProfile | undefined;
  readonly outlook: CollectionOutlook;
}

type KnowDeps = Pick<Deps, 'ledger' | 'calendar'>;

interface Case {
  readonly company: Company;
  readonly customerId: number;
  readonly today: CalendarDate;
  readonly standing: Standing;
  /** The last contact about what is open now. */
  readonly contactedOn?: CalendarDate | undefined;
}

/** All that the ledger and the rules know of one customer of a company. */
export const knowCustomer = (deps: KnowDeps) => (about: Case) => knownFrom(deps, about, deps.ledger.position);

/** The same for whoever passes by all customers: nothing of it is kept for the next time. */
export const knowInPassing = (deps: KnowDeps) => (about: Case) => knownFrom(deps, about, deps.ledger.glance);

function knownFrom(
  { ledger, calendar }: KnowDeps,
  { company, customerId, today, standing, contactedOn }: Case,
  positionOf: Ledger['position'],
): KnownCustomer {
  const { commitments, keptPromises } = standing;
  const position = positionOf(company.id, customerId, today, commitments.disputed);
  const settlements = ledger.history(company.id, customerId);
  const common = { openItems: position.items, companyCurrency: company.currency, commitments, today, calendar };
  const creditLimit = ledger.customer(customerId)?.creditLimits.get(company.id);
  const profile = payerProfile({ ...common, settlements: settlements ?? [], creditLimit });
  const outlook = collectionOutlook({
    ...common,
    profile,
    keptPromises,
    contactedOn,
    contactGapDays: CONTACT_GAP_DAYS,
  });
  return { customerId, standing, position, profile: settlements && profile, outlook };
}
