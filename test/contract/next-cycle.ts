import { setTimeout as delay } from 'node:timers/promises';
import type { CustomerKey } from '../../shared/contract/customer.ts';
import type { SidecarClient } from '../support/sidecar-client.ts';

/** Many times what a mirror takes from one look at the CRM to the next. */
const PATIENCE_MS = 60_000;

/** Waits until the sidecar answers from a look at the CRM that it began after now; rejects when it never does. */
export async function nextCycle(client: SidecarClient, { customerId, companyId }: CustomerKey): Promise<void> {
  const now = Date.now();
  const records = [{ type: 'customer', id: customerId, companyId }];
  for (;;) {
    const { asOf } = await client.ask('assess', { body: { records } });
    if (Date.parse(asOf) >= now) return;
    if (Date.now() - now > PATIENCE_MS) throw new Error(`the sidecar still answers as of ${asOf}`);
    await delay(250);
  }
}
