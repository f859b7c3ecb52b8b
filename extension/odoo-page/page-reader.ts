import { legacyPage } from './legacy-page.ts';
import { owlPage } from './owl-page.ts';
import type { PageFacts } from './page-facts.ts';
import { at, listAt } from './probe.ts';
import { NOTHING, type ScreenReader } from './screen-reader.ts';

/** Reads the web client in `page`, a window; undefined while there is none in it. A version we do not know reads as `other`. */
export function readPage(page: unknown): PageFacts | undefined {
  const version = versionOf(page);
  if (version === undefined) return undefined;
  const name = version.join('.');
  try {
    return { version: name, ...readerFor(version[0], page).read() };
  } catch {
    // The client may be half-way between two screens: the next change brings us back.
    return { version: name, ...NOTHING };
  }
}

function readerFor(major: number, page: unknown): ScreenReader {
  if (major >= 16 && major <= 19) return owlPage(page);
  if (major === 14 || major === 15) return legacyPage(page);
  return { read: () => NOTHING };
}

/** Odoo's online releases write the major as `saas~18`. */
function versionOf(page: unknown): readonly [number, number] | undefined {
  const info = listAt(page, 'odoo', 'info', 'server_version_info');
  const [major, minor] = info.length > 0 ? info : listAt(page, 'odoo', 'session_info', 'server_version_info');
  const number = Number.parseInt(String(major).replace('saas~', ''), 10);
  const hasClient = at(page, 'odoo', '__WOWL_DEBUG__') ?? at(page, 'odoo', '__DEBUG__', 'services', 'web.web_client');
  return Number.isNaN(number) || hasClient === undefined ? undefined : [number, Number(minor) || 0];
}
