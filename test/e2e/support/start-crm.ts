import { startOdoo } from '../../odoo/start-odoo.ts';
import { parseMajor } from '../../odoo/versions.ts';
import { startStandIn } from '../../stand-in/start-stand-in.ts';
import type { CrmUnderTest } from '../../support/crm-under-test.ts';

/** The CRM a script was asked for: `stand-in`, or a major of Odoo. */
export function startCrm(which: string): Promise<CrmUnderTest> {
  return which === 'stand-in' ? startStandIn() : startOdoo(parseMajor(which));
}
