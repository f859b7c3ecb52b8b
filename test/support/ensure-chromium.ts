import { type ExecFileSyncOptions, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from '../e2e/support/find-chromium.ts';

const ADVICE =
  'No Chromium found. Install one (Debian, Ubuntu: apt install chromium) or name it: CHROMIUM=/path/to/chromium';

/** Finds a Chromium, or installs the system's own package where it may (root, apt); throws one line of advice where it may not. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Error(ADVICE);
  console.log('Installing Chromium from the system’s packages…');
  const quietly: ExecFileSyncOptions = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  execFileSync('apt-get', ['update', '-qq'], quietly);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'], quietly);
  const installed = findChromium();
  if (!installed) throw new Error(ADVICE);
  return installed;
}

if (import.meta.filename === process.argv[1]) {
  try {
    ensureChromium();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
