import type { OpenItem } from '../../shared/contract/customer.ts';
import type { OpenItem as PositionItem } from '../../shared/domain/receivable/position.ts';

/** A debt as the wire shows it. */
export function toOpenItem(
  { id, document, dueDate, daysLate, open, clearing, disputed }: PositionItem,
  neverSent: boolean,
): OpenItem {
  return {
    id,
    documentId: document.id,
    documentName: document.name,
    dueDate,
    daysLate,
    open,
    clearing,
    disputed,
    neverSent,
  };
}
