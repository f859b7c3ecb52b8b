import { expect, it, onTestFinished } from 'vitest';
import { Readiness } from '../shared/contract/status.ts';
import { startStandIn } from '../test/stand-in/start-stand-in.ts';
import { signInToSidecar } from '../test/support/sidecar-client.ts';
import { spawnSidecar } from '../test/support/spawn-sidecar.ts';
import { untilRead } from '../test/support/start-test-sidecar.ts';

it('runs as one file: reads the CRM, signs a clerk in and writes a reminder', async () => {
  const crm = await startStandIn();
  onTestFinished(() => crm.stop());
  const sidecar = await spawnSidecar(crm);
  onTestFinished(() => sidecar.stop());
  await untilRead(sidecar.url);
  const readiness = await fetch(`${sidecar.url}/readyz`);
  expect(readiness.status).toBe(200);
  expect(Readiness.parse(await readiness.json())).toMatchObject({ ready: true, ledger: { state: 'fresh' } });

  const clerk = await signInToSidecar(sidecar.url, crm, crm.users.clerk);
  const customer = { companyId: crm.ids.company('main'), customerId: crm.ids.customer('critical') };
  const preview = await clerk.ask('previewReminder', { body: customer });
  expect(preview).toMatchObject({ blocked: null, html: expect.stringContaining('</table>') });
});
