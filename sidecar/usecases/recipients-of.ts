import type { Position } from '../../shared/domain/receivable/position.ts';
import type { Contact } from '../../shared/domain/reminder/recipients.ts';
import { chooseRecipients } from '../../shared/domain/reminder/recipients.ts';
import type { Deps } from '../deps.ts';

/** Who a message about what is open would go to, as the CRM says now. */
export async function recipientsOf(
  { crm }: Pick<Deps, 'crm'>,
  customerId: number,
  { items }: Position,
): Promise<Contact[]> {
  const documentIds = new Set(items.map(({ document }) => document.id));
  return chooseRecipients(await crm.contacts(customerId, [...documentIds]));
}
