import { randomUUID } from 'node:crypto';
import type { CommitmentTerms } from '../../../shared/contract/commitment.ts';
import { addDays, type CalendarDate } from '../../../shared/domain/calendar/calendar-date.ts';
import type { SidecarClient } from '../../support/sidecar-client.ts';

export type CustomerDecision = 'promise' | 'dispute' | 'pause' | 'do_not_contact';

/** Notes of a customer, as finance would, that something keeps them from being reminded. */
export async function decide(
  client: SidecarClient,
  params: { readonly companyId: number; readonly customerId: number },
  kind: CustomerDecision,
  today: CalendarDate,
): Promise<void> {
  const { finance } = await client.ask('customer', { params });
  const items = finance?.items ?? [];
  const [first] = items;
  if (!first) throw new Error(`customer ${params.customerId} has nothing open`);
  const terms: Record<CustomerDecision, CommitmentTerms> = {
    promise: { kind: 'promise', dueOn: addDays(today, 7), amount: first.open },
    dispute: { kind: 'dispute', receivableIds: items.map(({ id }) => id), cause: 'product_or_service' },
    pause: { kind: 'pause', until: addDays(today, 30) },
    do_not_contact: { kind: 'do_not_contact' },
  };
  const body = { id: randomUUID(), terms: terms[kind], note: 'combinado por telefone', language: 'pt-BR' };
  await client.ask('noteCommitment', { params, body });
}
