import { majorsUnderTest, startOdoo } from '../odoo/start-odoo.ts';
import { describeCommitments } from './commitments.suite.ts';

for (const major of await majorsUnderTest()) describeCommitments(`odoo-${major}`, () => startOdoo(major));
