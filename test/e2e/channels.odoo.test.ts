import { majorsUnderTest, startOdoo } from '../odoo/start-odoo.ts';
import { describeChannels } from './channels.suite.ts';

// English is the stand-in's to show.
for (const major of await majorsUnderTest()) describeChannels(`odoo-${major}`, () => startOdoo(major), ['pt-BR']);
