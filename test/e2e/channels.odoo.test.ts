import { majorsUnderTest, startOdoo } from '../odoo/start-odoo.ts';
import { describeChannels } from './channels.suite.ts';

for (const major of await majorsUnderTest()) describeChannels(`odoo-${major}`, () => startOdoo(major));
