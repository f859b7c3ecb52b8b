import { homedir } from 'node:os';
import { join } from 'node:path';

export type OdooMajor = 19 | 14;

/** Where one version lives on this machine: its Debian root, its ports, its files. */
export interface Installation {
  readonly major: OdooMajor;
  readonly root: string;
  readonly url: string;
  readonly port: number;
  readonly pgPort: number;
  readonly pidFile: string;
  readonly logFile: string;
}

export const majors: readonly OdooMajor[] = [19, 14];

/** The cache is the user's, not the checkout's: a fresh clone finds what an earlier one built. */
export const cacheDir = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'emdia');

export function installation(major: OdooMajor): Installation {
  const root = join(cacheDir, `odoo-${major}`);
  const port = 8000 + major;
  return {
    major,
    root,
    url: `http://127.0.0.1:${port}`,
    port,
    pgPort: 54500 + major,
    pidFile: `${root}.pid`,
    logFile: `${root}.server.log`,
  };
}

/** A second server on the same databases. */
export function besides(odoo: Installation): Installation {
  const port = odoo.port + 100;
  const own = `${odoo.root}.second`;
  return { ...odoo, port, url: `http://127.0.0.1:${port}`, pidFile: `${own}.pid`, logFile: `${own}.server.log` };
}

/** Throws on a version there is no recipe for. */
export function parseMajor(text: string): OdooMajor {
  const major = majors.find((known) => String(known) === text);
  if (!major) throw new Error(`Odoo "${text}" is not known here: ${majors.join(' and ')} are`);
  return major;
}
