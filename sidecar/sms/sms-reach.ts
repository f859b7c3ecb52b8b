import { type PhoneReach, phoneReach } from '../contact-data/phone-reach.ts';
import type { Customer } from '../crm/crm.ts';
import type { Deps } from '../deps.ts';
import type { StoredConsent } from '../store/store.ts';

export interface SmsReach extends Omit<PhoneReach<StoredConsent>, 'blocked'> {
  /** Why none can be sent to this customer, whatever is owed; null where one can. */
  readonly blocked: PhoneReach<StoredConsent>['blocked'] | 'sms_unavailable';
}

/** Whether a customer can be sent an SMS: the CRM has what it takes, there is a mobile number, and the customer agreed. */
export async function smsReach(
  { crm }: Pick<Deps, 'crm'>,
  customer: Customer,
  consents: readonly StoredConsent[],
): Promise<SmsReach> {
  const reach = phoneReach('sms', customer, consents);
  return (await crm.sendsSms()) ? reach : { ...reach, blocked: 'sms_unavailable' };
}
