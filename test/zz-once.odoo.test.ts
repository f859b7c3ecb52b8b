import { startOdoo } from './odoo/start-odoo.ts';
import { describeExactlyOnce } from './e2e/exactly-once.suite.ts';
const major = Number(process.env.MAJOR) as 19 | 14;
describeExactlyOnce(`Odoo ${major}`, () => startOdoo(major), (m) => { const keep = process.env.KEEP ? new RegExp(process.env.KEEP).test(m.name) : true; console.error(keep ? 'keep' : 'skip', m.name); return keep; });
