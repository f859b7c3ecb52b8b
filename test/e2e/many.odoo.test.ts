import { majorsUnderTest, startOdoo } from '../odoo/start-odoo.ts';
import { describeMany } from './many.suite.ts';

// English is the stand-in's to show.
for (const major of await majorsUnderTest()) describeMany(`odoo-${major}`, () => startOdoo(major), ['pt-BR']);
