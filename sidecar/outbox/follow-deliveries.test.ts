import { describe, expect, it } from 'vitest';
import type { DeliveryStatus } from '../../shared/domain/reminder/delivery.ts';
import { aSession, someDeps, type TestDeps } from '../../test/support/deps.ts';
import { aStoredReminder } from '../../test/support/stored.ts';
import { customerDetail } from '../usecases/customer-detail.ts';
import { previewReminder } from '../usecases/preview-reminder.ts';
import { readPlan } from '../usecases/read-plan.ts';
import { followDeliveries } from './follow-deliveries.ts';

const KEY = { companyId: 1, customerId: 7 };
const clerk = aSession();

/** One reminder to Débora, sent ten days ago, and what the CRM says of it. */
async function sent(status: DeliveryStatus, daysAgo = 4): Promise<TestDeps> {
  const deps = await someDeps();
  const at = new Date(deps.clock.now().getTime() - daysAgo * 86_400_000).toISOString();
  const recipients = [{ contactId: 70, name: 'Débora', email: 'debora@metalurgica.example' }];
  await deps.store.queueReminder(
    aStoredReminder({ key: 'earlier', state: 'sent', queuedAt: at, sentAt: at, recipients }),
  );
  deps.crm.books.deliveries.set('<emdia.1@crm>', [{ contactId: 70, status }]);
  await followDeliveries(deps)();
  return deps;
}

describe('what became of a mail', () => {
  it.each(['sent', 'bounced', 'failed', 'pending'] as const)('is remembered as %s, and shown', async (status) => {
    const deps = await sent(status);
    expect((await customerDetail(deps)(clerk, KEY)).finance?.contacts).toMatchObject([{ delivery: status }]);
  });

  it('is asked for once a minute, and no longer after five days', async () => {
    const deps = await sent('pending');
    const follow = followDeliveries(deps);
    await follow();
    const asked = deps.crm.calls.deliveries;
    await follow();
    expect(deps.crm.calls.deliveries).toBe(asked);
    deps.clock.pass(60);
    await follow();
    expect(deps.crm.calls.deliveries).toBe((asked ?? 0) + 1);
    expect((await sent('bounced', 6)).crm.calls.deliveries).toBeUndefined();
  });
});

describe('an address that mail came back from', () => {
  it('is not written to again until it changes in the CRM', async () => {
    const deps = await sent('bounced');
    expect(await previewReminder(deps)(clerk, KEY)).toMatchObject({ blocked: 'bounced' });
    const { plan } = await readPlan(deps)(clerk, KEY);
    const held = plan?.steps.flatMap(({ verdict }) => ('held' in verdict ? verdict.held : [])) ?? [];
    expect(held.map(({ rule }) => rule)).toContain('bounced');
    deps.crm.books.contacts = [{ id: 70, customerId: 7, name: 'Débora', email: 'nova@x.example', role: 'invoice' }];
    expect(await previewReminder(deps)(clerk, KEY)).toMatchObject({ blocked: null });
  });

  it('does not keep a colleague’s from being written to', async () => {
    const deps = await sent('bounced');
    deps.crm.books.contacts.push({ id: 71, customerId: 7, name: 'Caio', email: 'caio@x.example', role: 'invoice' });
    expect(await previewReminder(deps)(clerk, KEY)).toMatchObject({
      blocked: null,
      recipients: [{ email: 'caio@x.example' }],
    });
  });
});
