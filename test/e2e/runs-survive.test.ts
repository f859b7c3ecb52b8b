import { startStandIn } from '../stand-in/start-stand-in.ts';
import { msToContactHours } from '../support/at-contact-hours.ts';
import { describeSurvival } from './runs-survive.suite.ts';
import { describeCrmRestarts } from './survival/crm-restarts.ts';
import { describeCutLines } from './survival/cut-lines.ts';
import { describeKills } from './survival/kills.ts';
import { describePutBack } from './survival/put-back.ts';
import { describeTwoSidecars } from './survival/two-sidecars.ts';

/** Another seed, and more kills, for a longer look: `SEED=7 KILLS=200`. */
const seed = Number(process.env.SEED ?? 20_261_126);
const kills = Number(process.env.KILLS ?? 8);

const ahead = msToContactHours();

describeSurvival('the stand-in', {
  start: () => startStandIn({ now: () => new Date(Date.now() + ahead) }),
  debtors: 6,
  seed,
  disturb: (suite, crm) => {
    describeTwoSidecars(suite);
    describePutBack(suite);
    describeCrmRestarts(suite, 3, crm);
    describeCutLines(suite, 2);
    describeKills(suite, kills);
  },
});
