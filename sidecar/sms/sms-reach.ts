import type { ReminderBlock } from '../../shared/contract/reminder.ts';
import { consentOn } from '../../shared/domain/contact/consent.ts';
import { mobileOf } from '../contact-data/mobile-of.ts';
import type { Customer } from '../crm/crm.ts';
import type { Deps } from '../deps.ts';
import type { StoredConsent } from '../store/store.ts';

export interface SmsReach {
  /** Why none can be sent to this customer, whatever is owed; null where one can. */
  readonly blocked: Extract<ReminderBlock, 'sms_unavailable' | 'no_mobile' | 'not_opted_in'> | null;
  /** The last word on it; undefined where nothing was ever said. */
  readonly consent: StoredConsent | undefined;
  /** E.164; undefined where the CRM holds no mobile number. */
  readonly number: string | undefined;
}

/** Whether a customer can be sent an SMS: the CRM has what it takes, there is a mobile number, and the customer agreed. */
export async function smsReach(
  { crm }: Pick<Deps, 'crm'>,
  customer: Customer,
  consents: readonly StoredConsent[],
): Promise<SmsReach> {
  const number = mobileOf(customer);
  const consent = consentOn('sms', consents);
  return { blocked: obstacle(await crm.sendsSms(), number, consent?.given === true), consent, number };
}

function obstacle(isThere: boolean, number: string | undefined, agreed: boolean): SmsReach['blocked'] {
  if (!isThere) return 'sms_unavailable';
  if (number === undefined) return 'no_mobile';
  return agreed ? null : 'not_opted_in';
}
