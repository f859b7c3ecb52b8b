import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { print } from './figure.ts';

/** 40 KB: what a page of the CRM may be asked to load for us. */
const BAR = 40 * 1024;

/** Size of everything the extension loads into a page, compressed. */
export function benchContentScripts(extensionDir: string): void {
  const folder = join(extensionDir, 'content-scripts');
  const total = readdirSync(folder)
    .filter((name) => name.endsWith('.js') || name.endsWith('.css'))
    .map((name) => gzipSync(readFileSync(join(folder, name))).length)
    .reduce((sum, size) => sum + size, 0);
  print({ name: 'content scripts, gzip', value: total, unit: 'bytes', peer: { name: 'the bar of 40 KB', value: BAR } });
}
