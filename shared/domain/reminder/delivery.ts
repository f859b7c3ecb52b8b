import { addressKey } from './recipients.ts';

/** What became of a message on its way to one recipient; `pending`: the CRM has not handed a mail over yet, or does not know whether an SMS arrived. `bounced` marks an address, so no SMS does. */
export const DELIVERY_STATUSES = ['pending', 'sent', 'bounced', 'failed'] as const;
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

/** One mail's fate. */
export interface RecipientDelivery {
  readonly contactId: number;
  readonly status: DeliveryStatus;
}

interface Sent {
  readonly recipients: readonly { readonly contactId: number; readonly email: string }[];
  /** Per contact; undefined while the CRM was not asked. */
  readonly delivery: readonly RecipientDelivery[] | undefined;
}

/** Of all its recipients the best: whoever got it, got it. Undefined while nothing is known. */
export function deliveryOf({ delivery }: Sent): DeliveryStatus | undefined {
  if (!delivery || delivery.length === 0) return undefined;
  const reached: readonly DeliveryStatus[] = ['sent', 'pending', 'bounced', 'failed'];
  return reached.find((status) => delivery.some((one) => one.status === status));
}

/** Addresses that came back, as `addressKey` has them, by what is known of each last; `sent` oldest first. */
export function bouncedAddresses(sent: readonly Sent[]): ReadonlySet<string> {
  const last = new Map<string, DeliveryStatus>();
  for (const { recipients, delivery = [] } of sent) {
    for (const { contactId, status } of delivery) {
      const recipient = recipients.find((one) => one.contactId === contactId);
      const address = recipient && addressKey(recipient.email);
      if (address && status !== 'pending') last.set(address, status);
    }
  }
  return new Set([...last].filter(([, status]) => status !== 'sent').map(([address]) => address));
}
