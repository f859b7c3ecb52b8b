import type { RecordRef } from '../../shared/contract/common.ts';
import type { PageFacts } from '../odoo-page/page-facts.ts';

/** The CRM's models in words every CRM shares. */
const TYPES: Readonly<Record<string, 'invoice' | 'order'>> = { 'account.move': 'invoice', 'sale.order': 'order' };

/** Which record a model is, if it is one of ours to speak about. */
export function recordType({ model }: PageFacts): 'invoice' | 'order' | undefined {
  return model === null ? undefined : TYPES[model];
}

/** The records on screen to ask about. A form's customer counts as it stands there, saved or not. */
export function recordsOn(facts: PageFacts): RecordRef[] {
  const type = recordType(facts);
  if (type === undefined) return [];
  if (facts.view === 'list' || facts.view === 'kanban') return facts.rows.map(({ id }) => ({ type, id }));
  if (facts.view !== 'form' || facts.record === null) return [];
  const { id, customerId, companyId } = facts.record;
  if (customerId !== null) return [{ type: 'customer', id: customerId, ...(companyId === null ? {} : { companyId }) }];
  return id === null ? [] : [{ type, id }];
}
