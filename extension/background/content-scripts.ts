import { browser } from 'wxt/browser';
import type { Connection } from '../settings/connection.ts';
import { originPattern } from '../settings/origin-pattern.ts';

type Script = Parameters<typeof browser.scripting.registerContentScripts>[0][number];

/** From the document's start, the overlay first: it listens already when the bridge has its first facts. */
const SCRIPTS = [
  { id: 'overlay', file: 'content-scripts/overlay.js', world: 'ISOLATED' },
  { id: 'page-bridge', file: 'content-scripts/page-bridge.js', world: 'MAIN' },
] as const;

/**
 * Our scripts run on the CRM as long as its permission stands, and nowhere else; in tabs already open at once. `anew`
 * starts them there also when they were registered before: an update leaves open tabs with orphans of the old version.
 */
export async function syncContentScripts(connection: Connection | null, { anew }: { anew: boolean }): Promise<void> {
  const pattern = connection && originPattern(connection.crmOrigin);
  const allowed = pattern !== null && (await browser.permissions.contains({ origins: [pattern] }));
  const registered = await browser.scripting.getRegisteredContentScripts();
  const isSame = registered.length === SCRIPTS.length && registered.every(({ matches }) => matches?.[0] === pattern);
  if (allowed && isSame && !anew) return;

  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) });
  if (!allowed) return;
  await browser.scripting.registerContentScripts(
    SCRIPTS.map(
      ({ id, file, world }): Script => ({ id, js: [file], world, matches: [pattern], runAt: 'document_start' }),
    ),
  );
  await runInOpenTabs(pattern);
}

async function runInOpenTabs(pattern: string): Promise<void> {
  for (const { id: tabId } of await browser.tabs.query({ url: pattern })) {
    if (tabId === undefined) continue;
    for (const { file, world } of SCRIPTS) {
      // A tab that is asleep or showing an error page takes no scripts; it gets them when it loads.
      await browser.scripting.executeScript({ target: { tabId }, files: [file], world }).catch(() => undefined);
    }
  }
}
