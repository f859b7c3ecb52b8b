import { parseArgs } from 'node:util';
import { E2E_BUILD } from '../e2e/support/launch-browser.ts';
import { startOdoo } from '../odoo/start-odoo.ts';
import { benchAssess } from './assess.ts';
import { benchBadgeLatency } from './badge-latency.ts';
import { BULK_SIZES } from './bulk/start-bulk-odoo.ts';
import { benchContentScripts } from './content-script.ts';
import { benchFirstSync } from './first-sync.ts';
import { benchPlanning } from './planning.ts';
import { benchReminders } from './reminders.ts';

const usage = 'usage: npm run bench -- [--only NAME] [--size 1000|10000|100000]';
const { values } = parseArgs({ options: { only: { type: 'string' }, size: { type: 'string' } } });
const sizes = BULK_SIZES.filter((size) => values.size === undefined || String(size) === values.size);

/** In order: the last one weighs what the one before it built. */
const benches: Readonly<Record<string, () => Promise<void> | void>> = {
  'first-sync': () => benchFirstSync(sizes),
  assess: () => benchAssess(sizes),
  planning: () => benchPlanning(sizes),
  reminders: () => benchReminders(sizes),
  badges: () => benchBadgeLatency(() => startOdoo(19)),
  'content-scripts': () => benchContentScripts(E2E_BUILD),
};

const chosen = Object.entries(benches).filter(([name]) => values.only === undefined || name === values.only);
if (chosen.length === 0 || sizes.length === 0)
  throw new Error(`${usage}\nNAME is one of ${Object.keys(benches).join(', ')}`);
for (const [, bench] of chosen) await bench();
