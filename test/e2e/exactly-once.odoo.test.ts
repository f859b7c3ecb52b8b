import { majorsUnderTest, startOdoo } from '../odoo/start-odoo.ts';
import { describeExactlyOnce } from './exactly-once.suite.ts';

// Every moment of a sending is the stand-in's to show, and the soak's on real Odoo.
for (const major of await majorsUnderTest())
  describeExactlyOnce(`Odoo ${major}`, () => startOdoo(major), { allMoments: false });
