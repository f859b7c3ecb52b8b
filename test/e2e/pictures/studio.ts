import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { StaffKey } from '../../dataset/dataset.ts';
import type { CrmUnderTest } from '../../support/crm-under-test.ts';
import { startTestSidecar, type TestSidecar } from '../../support/start-test-sidecar.ts';
import { crmPaths, openCrm, signInToCrm } from '../support/crm-pages.ts';
import { type FinanceDesk, financeDesk } from '../support/finance-desk.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { type OptionsDesk, optionsDesk } from '../support/options-desk.ts';
import { darken } from './darken.ts';

export type Theme = 'light' | 'dark';

const FOLDER = join(import.meta.dirname, '../../../artifacts/pictures');
const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];
/** Long enough to take its pictures while a reminder waits. */
const UNDO_SECONDS = 12;

export interface Studio {
  readonly crm: CrmUnderTest;
  readonly theme: Theme;
  readonly page: Page;
  readonly paths: ReturnType<typeof crmPaths>;
  readonly sidecar: TestSidecar;
  /** Takes requests and never answers. */
  readonly silentUrl: string;
  overlay(selector: string): Locator;
  visit(who: StaffKey, path: string): Promise<void>;
  /** Points the extension at this sidecar; at the studio's own when none is named. */
  connect(sidecarUrl?: string): Promise<void>;
  disconnect(): Promise<void>;
  options(): Promise<OptionsDesk>;
  /** The finance page in a tab of its own. */
  finance(): Promise<FinanceDesk>;
  /** One picture per size of what is on the page; with `whole`, down to its end. */
  shoot(name: string, page?: Page, options?: { readonly whole?: boolean }): Promise<void>;
  close(): Promise<void>;
}

/** A CRM with the extension over it, in one theme. */
export async function openStudio(crm: CrmUnderTest, theme: Theme): Promise<Studio> {
  const folder = join(FOLDER, crm.name);
  mkdirSync(folder, { recursive: true });
  const sidecar = await startTestSidecar(crm, { UNDO_SECONDS });
  const silent = createServer(() => undefined).listen(0, '127.0.0.1');
  const browser = await launchBrowser();
  const { context } = browser;
  if (theme === 'dark' && crm.name !== 'stand-in') await context.addInitScript(darken);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.emulateMedia({ colorScheme: theme });
  const connect = (sidecarUrl = sidecar.url) => browser.connect({ crmOrigin: crm.url, sidecarUrl });
  const options = async () => {
    const own = await context.newPage();
    await own.emulateMedia({ colorScheme: theme });
    await own.goto(browser.optionsUrl);
    return optionsDesk(own, 'pt-BR');
  };
  const finance = async () => {
    const own = await context.newPage();
    await own.emulateMedia({ colorScheme: theme });
    await own.goto(browser.financeUrl);
    return financeDesk(own, 'pt-BR');
  };
  await connect();
  return {
    crm,
    theme,
    page,
    paths: crmPaths(crm),
    sidecar,
    silentUrl: `http://127.0.0.1:${(silent.address() as AddressInfo).port}`,
    overlay: (selector) => page.locator(`em-dia ${selector}`),
    async visit(who, path) {
      await signInToCrm(context, crm, who);
      await context.addCookies([{ name: 'color_scheme', value: theme, url: crm.url }]);
      await openCrm(page, crm, path);
    },
    connect,
    async disconnect() {
      const desk = await options();
      await desk.page.evaluate(() => chrome.storage.local.remove('connection'));
      await desk.page.close();
    },
    options,
    finance,
    async shoot(name, target = page, { whole = false } = {}) {
      for (const size of SIZES) {
        await target.setViewportSize(size);
        await target.evaluate(() => new Promise((resolve) => setTimeout(resolve, 250)));
        await target.screenshot({ path: join(folder, `${name}.${size.width}.${theme}.png`), fullPage: whole });
      }
    },
    async close() {
      await browser.close();
      await sidecar.stop();
      silent.closeAllConnections();
      silent.close();
    },
  };
}
