import { majorsUnderTest, startOdoo } from '../../odoo/start-odoo.ts';
import { startStandIn } from '../../stand-in/start-stand-in.ts';
import { describeRunOverMany } from './run-over-many.contract.ts';

for (const major of await majorsUnderTest())
  describeRunOverMany(`Odoo ${major}`, () => startOdoo(major), { ofEach: 15, daysAfter: true });

describeRunOverMany('the stand-in', startStandIn, { ofEach: 15, daysAfter: true });
