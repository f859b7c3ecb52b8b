import type { ReminderBlock } from '../../shared/contract/reminder.ts';
import { type Consent, type ConsentChannel, consentOn } from '../../shared/domain/contact/consent.ts';
import type { Customer } from '../crm/crm.ts';
import { mobileOf } from './mobile-of.ts';

/** Where a customer is written to on its telephone, and what it said of that. */
export interface PhoneReach<One extends Consent> {
  /** Why it is not written to there; null where it may be. */
  readonly blocked: Extract<ReminderBlock, 'no_mobile' | 'not_opted_in'> | null;
  /** The last word on it; undefined where nothing was ever said. */
  readonly consent: One | undefined;
  /** E.164; undefined where the CRM holds no mobile number. */
  readonly number: string | undefined;
}

/** Whether a customer may be written to on a channel of its telephone: there is a mobile number, and the customer agreed. */
export function phoneReach<One extends Consent>(
  channel: ConsentChannel,
  customer: Pick<Customer, 'mobile' | 'phone'>,
  consents: readonly One[],
): PhoneReach<One> {
  const number = mobileOf(customer);
  const consent = consentOn(channel, consents);
  if (number === undefined) return { blocked: 'no_mobile', consent, number };
  return { blocked: consent?.given ? null : 'not_opted_in', consent, number };
}
