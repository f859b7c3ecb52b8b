import { majorsUnderTest, startOdoo } from '../../odoo/start-odoo.ts';
import { describeRunOverMany } from './run-over-many.contract.ts';

for (const major of await majorsUnderTest()) describeRunOverMany(`Odoo ${major}`, () => startOdoo(major), 15);
