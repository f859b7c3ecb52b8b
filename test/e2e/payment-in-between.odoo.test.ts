import { majorsUnderTest, startOdoo } from '../odoo/start-odoo.ts';
import { describePaymentInBetween } from './payment-in-between.suite.ts';

for (const major of await majorsUnderTest()) describePaymentInBetween(`Odoo ${major}`, () => startOdoo(major));
