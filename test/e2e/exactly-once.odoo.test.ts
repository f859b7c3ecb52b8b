import { majorsUnderTest, startOdoo } from '../odoo/start-odoo.ts';
import { describeExactlyOnce } from './exactly-once.suite.ts';

const [newest, ...older] = await majorsUnderTest();

if (newest) describeExactlyOnce(`Odoo ${newest}`, () => startOdoo(newest), { allMoments: true });
for (const major of older) describeExactlyOnce(`Odoo ${major}`, () => startOdoo(major), { allMoments: false });
