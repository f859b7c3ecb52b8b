import { startStandIn } from '../stand-in/start-stand-in.ts';
import { msToContactHours } from '../support/at-contact-hours.ts';
import { describeSurvival } from './runs-survive.suite.ts';

/** Another seed, and more kills, for a longer look: `SEED=7 KILLS=200`. */
const seed = Number(process.env.SEED ?? 20_261_126);
const kills = Number(process.env.KILLS ?? 40);

const ahead = msToContactHours();
const atNoon = () => startStandIn({ now: () => new Date(Date.now() + ahead) });

describeSurvival('the stand-in', atNoon, { debtors: 6, kills, seed });
