import { majorsUnderTest, startOdoo } from '../odoo/start-odoo.ts';
import { describePaymentMail } from './payment-mail.contract.ts';

for (const major of await majorsUnderTest()) describePaymentMail(`Odoo ${major}`, () => startOdoo(major));
