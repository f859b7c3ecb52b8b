import { majorsUnderTest, startOdoo } from '../odoo/start-odoo.ts';
import { describeEditing } from './edit.suite.ts';

// English is the stand-in's to show.
for (const major of await majorsUnderTest()) describeEditing(`odoo-${major}`, () => startOdoo(major), ['pt-BR']);
