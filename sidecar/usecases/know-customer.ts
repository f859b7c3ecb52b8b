import type { CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import type { Standing } from '../../shared/domain/commitment/commitments-at.ts';
import { type CollectionOutlook, collectionOutlook } from '../../shared/domain/outlook/collection-outlook.ts';
import { type PayerProfile, payerProfile } from '../../shared/domain/payer/payer-profile.ts';
import type { Position } from '../../shared/domain/receivable/position.ts';
import { CONTACT_GAP_DAYS } from '../../shared/domain/suggestion/suggestion.ts';
import type { Company } from '../crm/crm.ts';
import type { Deps } from '../deps.ts';

export interface KnownCustomer {
  readonly customerId: number;
  readonly standing: Standing;
  readonly position: Position;
  /** How it pays; undefined while the payments were not read. */
  readonly profile: PayerProfile | undefined;
  readonly outlook: CollectionOutlook;
}

export interface CustomerCase {
  readonly company: Company;
  readonly customerId: number;
  readonly today: CalendarDate;
  readonly standing: Standing;
  /** The last contact about what is open now. */
  readonly contactedOn?: CalendarDate | undefined;
}

/** All that the ledger and the rules know of one customer of a company. */
export const knowCustomer =
  (deps: Pick<Deps, 'ledger' | 'calendar'>) =>
  (about: CustomerCase): KnownCustomer => {
    const { company, customerId, today, standing } = about;
    return knownFrom(deps, about, deps.ledger.position(company.id, customerId, today, standing.commitments.disputed));
  };

/** The same of one of all customers, for whom nothing is kept. */
export const knowInPassing =
  (deps: Pick<Deps, 'ledger' | 'calendar'>) =>
  (about: CustomerCase): KnownCustomer => {
    const { company, customerId, today, standing } = about;
    return knownFrom(deps, about, deps.ledger.glance(company.id, customerId, today, standing.commitments.disputed));
  };

function knownFrom(
  { ledger, calendar }: Pick<Deps, 'ledger' | 'calendar'>,
  { company, customerId, today, standing, contactedOn }: CustomerCase,
  position: Position,
): KnownCustomer {
  const { commitments, keptPromises } = standing;
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
