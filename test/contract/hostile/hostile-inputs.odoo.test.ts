import { majorsUnderTest, startOdoo } from '../../odoo/start-odoo.ts';
import { describeHostileInputs } from './hostile-inputs.contract.ts';

/** Each mail takes a real Odoo seconds: one in so many here, all of them by `npm run soak`. */
const EVERY = 24;

for (const major of await majorsUnderTest())
  describeHostileInputs(`Odoo ${major}`, () => startOdoo(major), { every: EVERY });
