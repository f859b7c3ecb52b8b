import { majorsUnderTest, startMortalOdoo } from '../odoo/start-odoo.ts';
import { describeSurvival } from './runs-survive.suite.ts';
import { describeCrmRestarts } from './survival/crm-restarts.ts';
import { describeCutLines } from './survival/cut-lines.ts';
import { describeKills } from './survival/kills.ts';

// A server behind ODOO_URL is not ours to stop.
const majors = process.env.ODOO_URL ? [] : await majorsUnderTest();

for (const major of majors) {
  describeSurvival(`Odoo ${major}`, {
    start: () => startMortalOdoo(major),
    debtors: 3,
    seed: 20_261_126,
    disturb: (suite, crm) => {
      describeCrmRestarts(suite, 2, crm);
      describeCutLines(suite, 1);
      describeKills(suite, 12);
    },
  });
}
