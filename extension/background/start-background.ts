import { browser } from 'wxt/browser';
import { connection } from '../settings/connection.ts';
import { syncContentScripts } from './content-scripts.ts';
import { handleMessages } from './handlers.ts';
import { createSession } from './session.ts';
import { storedSession } from './stored-session.ts';

/** Wires the background. All listeners are set at once: what wakes the worker must find them. */
export function startBackground(): void {
  const session = createSession({ store: storedSession, now: Date.now });
  handleMessages(session);

  let lastSync = Promise.resolve();
  const sync = (anew = false) => {
    lastSync = lastSync
      .then(async () => syncContentScripts(await connection.getValue(), { anew }))
      .catch(console.error);
  };
  connection.watch(() => {
    sync();
    session.end().catch(console.error);
  });
  browser.permissions.onAdded.addListener(() => sync());
  browser.permissions.onRemoved.addListener(() => sync());
  browser.runtime.onInstalled.addListener(() => sync(true));
  browser.runtime.onStartup.addListener(() => sync());
  browser.action.onClicked.addListener(() => browser.runtime.openOptionsPage());
}
