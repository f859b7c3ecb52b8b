import { majorsUnderTest, startOdoo } from '../odoo/start-odoo.ts';
import { describeMany } from './many.suite.ts';

// English is the stand-in's to show.
const majors = await majorsUnderTest();
for (const major of majors) {
  describeMany(`odoo-${major}`, () => startOdoo(major), ['pt-BR'], major === majors[0]);
}
