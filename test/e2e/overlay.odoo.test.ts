import { majorsUnderTest, startOdoo } from '../odoo/start-odoo.ts';
import { describeOverlay } from './overlay.suite.ts';

for (const major of await majorsUnderTest()) describeOverlay(`odoo-${major}`, () => startOdoo(major));
