import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { overlayCatalogues } from '../../extension/i18n/overlay/catalogues.ts';
import { print } from './figure.ts';

/** 40 KB: what a page of the CRM may be asked to load for us. */
const BAR = 40 * 1024;

/** Size of everything the extension loads into a page, compressed: its scripts, and the texts of the longest language. */
export function benchContentScripts(extensionDir: string): void {
  const folder = join(extensionDir, 'content-scripts');
  const files = readdirSync(folder).filter((name) => name.endsWith('.js') || name.endsWith('.css'));
  const scripts = files.map((name) => gzipSync(readFileSync(join(folder, name))).length);
  const texts = Object.values(overlayCatalogues).map((catalogue) => gzipSync(JSON.stringify(catalogue)).length);
  print({
    name: 'content scripts and texts, gzip',
    value: scripts.reduce((sum, size) => sum + size, Math.max(...texts)),
    unit: 'bytes',
    peer: { name: 'the bar of 40 KB', value: BAR },
  });
}
