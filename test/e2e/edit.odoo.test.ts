import { majorsUnderTest, startOdoo } from '../odoo/start-odoo.ts';
import { describeEditing } from './edit.suite.ts';

for (const major of await majorsUnderTest()) describeEditing(`odoo-${major}`, () => startOdoo(major));
