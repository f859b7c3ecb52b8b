import { cloneDatabase, dropDatabase, listDatabases } from './databases.ts';
import { postgresIsUp } from './postgres.ts';
import { down, serverPid, up } from './server.ts';
import { adminOf, ensureTemplate } from './template.ts';
import { type Installation, installation, majors, parseMajor } from './versions.ts';

const usage = `usage: npm run odoo -- COMMAND
  up 19|14          build what is missing, start it, load the data set
  down [19|14]      stop the server and its PostgreSQL
  status            what runs where
  seed [19|14]      load the data set into a template of today, if it is not there
  clone NAME 19|14  a fresh copy of the data set to play with, as database emdia_NAME`;

const [command, ...args] = process.argv.slice(2);
const chosen = (text: string | undefined): Installation[] => (text ? [parseMajor(text)] : majors).map(installation);
const seconds = (since: number) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

async function upAndLoaded(odoo: Installation): Promise<string> {
  const start = Date.now();
  await up(odoo);
  const template = await ensureTemplate(odoo, (line) => console.log(`  ${line}`));
  console.log(`Odoo ${odoo.major}: ${odoo.url}, data set in ${template} (${seconds(start)})`);
  return template;
}

const commands: Record<string, () => Promise<void>> = {
  up: async () => {
    if (!args[0]) throw new Error(usage);
    for (const odoo of chosen(args[0])) await upAndLoaded(odoo);
  },
  down: async () => {
    for (const odoo of chosen(args[0])) await down(odoo);
  },
  status: async () => {
    for (const odoo of chosen(args[0])) {
      const pid = await serverPid(odoo);
      const databases = (await postgresIsUp(odoo))
        ? (await listDatabases(odoo, 'emdia_')).join(', ')
        : 'PostgreSQL is down';
      console.log(`Odoo ${odoo.major}: ${pid ? `${odoo.url}, process ${pid}` : 'not running'}; ${databases}`);
    }
  },
  seed: async () => {
    for (const odoo of chosen(args[0])) await upAndLoaded(odoo);
  },
  clone: async () => {
    const [name, major] = args;
    if (!name || !major) throw new Error(usage);
    if (/^(empty|seed_|test_)/.test(name)) throw new Error(`"${name}" is a name these scripts keep for themselves`);
    const odoo = installation(parseMajor(major));
    const database = `emdia_${name}`;
    const template = await upAndLoaded(odoo);
    await dropDatabase(odoo, database);
    await cloneDatabase(odoo, template, database);
    const { login, password } = adminOf(odoo, database);
    console.log(`${odoo.url}/web?db=${database}  (${login} / ${password})`);
  },
};

try {
  const run = command ? commands[command] : undefined;
  if (!run) throw new Error(usage);
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
