import { majorsUnderTest, startOdoo } from '../odoo/start-odoo.ts';
import { describeMany } from './many.suite.ts';

for (const major of await majorsUnderTest()) describeMany(`odoo-${major}`, () => startOdoo(major));
