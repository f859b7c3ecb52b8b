import { majorsUnderTest, startOdoo } from '../../odoo/start-odoo.ts';
import { describeHostileInputs } from './hostile-inputs.contract.ts';

for (const major of await majorsUnderTest()) describeHostileInputs(`Odoo ${major}`, () => startOdoo(major));
