import { majorsUnderTest, startOdoo } from '../odoo/start-odoo.ts';
import { describeSignIn } from './sign-in.contract.ts';

for (const major of await majorsUnderTest()) describeSignIn(`Odoo ${major}`, () => startOdoo(major));
