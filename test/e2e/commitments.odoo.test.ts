import { majorsUnderTest, startOdoo } from '../odoo/start-odoo.ts';
import { describeCommitments } from './commitments.suite.ts';

// English is the stand-in's to show.
for (const major of await majorsUnderTest()) describeCommitments(`odoo-${major}`, () => startOdoo(major), ['pt-BR']);
