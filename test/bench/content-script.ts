import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { deskCatalogues } from '../../extension/i18n/desk/catalogues.ts';
import { overlayCatalogues } from '../../extension/i18n/overlay/catalogues.ts';
import { print } from './figure.ts';

/** 40 KB: what a page of the CRM may be asked to load for us. */
const BAR = 40 * 1024;

/** Size of everything the extension loads into a page, compressed: its scripts, and the texts of the longest language; and of what comes there by a click. */
export function benchContentScripts(extensionDir: string): void {
  const folder = join(extensionDir, 'content-scripts');
  const files = readdirSync(folder).filter((name) => name.endsWith('.js') || name.endsWith('.css'));
  const scripts = files.map((name) => fileSize(join(folder, name)));
  print({
    name: 'content scripts and texts, gzip',
    value: scripts.reduce((sum, size) => sum + size, longest(overlayCatalogues)),
    unit: 'bytes',
    peer: { name: 'the bar of 40 KB', value: BAR },
  });
  print({
    name: 'what a click loads, script and texts, gzip',
    value: fileSize(join(extensionDir, 'desk.js')) + longest(deskCatalogues),
    unit: 'bytes',
  });
}

const size = (content: string | Buffer) => gzipSync(content).length;
const fileSize = (file: string) => size(readFileSync(file));
const longest = (catalogues: Readonly<Record<string, object>>) =>
  Math.max(...Object.values(catalogues).map((catalogue) => size(JSON.stringify(catalogue))));
