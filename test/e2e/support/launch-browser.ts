import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';
import type { Connection } from '../../../extension/settings/connection.ts';
import { EXTENSION_ID } from '../../../shared/extension-id.ts';
import { findChromium } from './find-chromium.ts';

/** Where `npm run build:e2e` leaves the extension whose hosts are granted in its manifest, or the build `EXTENSION` names. */
export const E2E_BUILD = process.env.EXTENSION || join(import.meta.dirname, '../../../.output/chrome-mv3-e2e');

export interface LaunchOptions {
  readonly extensionDir?: string;
  /** The browser's own language; the overlay follows the CRM user's. */
  readonly language?: string;
  readonly headless?: boolean;
}

export interface Browser {
  readonly context: BrowserContext;
  /** The extension's options page, to `goto`. */
  readonly optionsUrl: string;
  /** Where finance approves proposals and sees runs. */
  readonly financeUrl: string;
  /** Saves the connection as the options page does, and waits until the scripts are registered for it. */
  connect(connection: Connection): Promise<void>;
  /** From here on the browser runs no script on demand; what it answers ends that. */
  refuseScripts(): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** A Chromium of its own profile with the built extension in it, sure to have started. */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const { extensionDir = E2E_BUILD, language = 'pt-BR', headless = true } = options;
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium found: install one, or name it in CHROMIUM');
  if (!existsSync(join(extensionDir, 'manifest.json')))
    throw new Error('the extension is not built: npm run build:e2e');
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    headless,
    locale: language,
    viewport: { width: 1400, height: 900 },
    args: [
      ...ARGUMENTS,
      `--lang=${language}`,
      `--disable-extensions-except=${extensionDir}`,
      `--load-extension=${extensionDir}`,
    ],
  });
  // Odoo's own pages have a service worker too.
  const isOurs = (worker: Worker) => worker.url().startsWith(`chrome-extension://${EXTENSION_ID}/`);
  const worker = async () =>
    context.serviceWorkers().find(isOurs) ?? (await context.waitForEvent('serviceworker', { predicate: isOurs }));
  await worker();
  return {
    context,
    optionsUrl: `chrome-extension://${EXTENSION_ID}/options.html`,
    financeUrl: `chrome-extension://${EXTENSION_ID}/finance.html`,
    connect: async (connection) => connect(await worker(), connection),
    refuseScripts: async () => refuseScripts(await worker()),
    close: () => context.close(),
  };
}

async function refuseScripts(worker: Worker): Promise<() => Promise<void>> {
  const kept = await worker.evaluateHandle(() => {
    const { executeScript } = chrome.scripting;
    chrome.scripting.executeScript = () => Promise.reject(new Error('refused for a test'));
    return { executeScript };
  });
  return () =>
    worker.evaluate(({ executeScript }) => {
      chrome.scripting.executeScript = executeScript;
    }, kept);
}

async function connect(worker: Worker, connection: Connection): Promise<void> {
  await worker.evaluate((value) => chrome.storage.local.set({ connection: value }), connection);
  const pattern = `${connection.crmOrigin}/*`;
  await until(async () => {
    const scripts = await worker.evaluate(() => chrome.scripting.getRegisteredContentScripts());
    return scripts.length > 0 && scripts.every(({ matches }) => matches?.[0] === pattern);
  });
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error('the content scripts were not registered');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
