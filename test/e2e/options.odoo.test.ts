import { majorsUnderTest, startOdoo } from '../odoo/start-odoo.ts';
import { describeOptions } from './options.suite.ts';

for (const major of await majorsUnderTest()) describeOptions(`odoo-${major}`, () => startOdoo(major));
