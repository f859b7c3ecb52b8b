import { majorsUnderTest, startOdoo } from '../odoo/start-odoo.ts';
import { describeExactlyOnce } from './exactly-once.suite.ts';

for (const major of await majorsUnderTest())
  describeExactlyOnce(`Odoo ${major}`, () => startOdoo(major), { allMoments: true });
