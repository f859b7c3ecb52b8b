import { E2E_BUILD } from '../e2e/support/launch-browser.ts';
import { startOdoo } from '../odoo/start-odoo.ts';
import { benchAssess } from './assess.ts';
import { benchBadgeLatency } from './badge-latency.ts';
import { benchContentScripts } from './content-script.ts';

const crm = await startOdoo(19);
try {
  await benchAssess(crm);
} finally {
  await crm.stop();
}
await benchBadgeLatency(() => startOdoo(19));
benchContentScripts(E2E_BUILD);
