import type { RecordRef } from '../../shared/contract/common.ts';
import type { PageFacts } from '../odoo-page/page-facts.ts';

/** The CRM's models in words every CRM shares. */
const TYPES: Readonly<Record<string, 'invoice' | 'order'>> = { 'account.move': 'invoice', 'sale.order': 'order' };

/** Which record a model is, if it is one of ours to speak about. */
export function recordType({ model }: PageFacts): 'invoice' | 'order' | undefined {
  return model === null ? undefined : TYPES[model];
}

/** What may be ticked in a list to remind its customer; customers' own lists have no badges yet. */
export function selectionType({ model }: PageFacts): RecordRef['type'] | undefined {
  if (model === null) return undefined;
  return model === 'res.partner' ? 'customer' : TYPES[model];
}

/** The ticked records of a list. */
export function selectedRecords(facts: PageFacts): RecordRef[] {
  const type = facts.view === 'list' ? selectionType(facts) : undefined;
  return type === undefined ? [] : facts.selection.ids.map((id) => ({ type, id }));
}

/** The records on screen to ask about. A form's customer counts as it stands there, saved or not. */
export function recordsOn(facts: PageFacts): RecordRef[] {
  const type = recordType(facts);
  if (type === undefined) return selectedRecords(facts);
  if (facts.view === 'list' || facts.view === 'kanban') return facts.rows.map(({ id }) => ({ type, id }));
  if (facts.view !== 'form' || facts.record === null) return [];
  const { id, customerId, companyId } = facts.record;
  if (customerId !== null) return [{ type: 'customer', id: customerId, ...(companyId === null ? {} : { companyId }) }];
  return id === null ? [] : [{ type, id }];
}
