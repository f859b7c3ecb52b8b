import type { Page } from 'playwright-core';
import type { Config } from '../../../sidecar/config.ts';
import type { StaffKey } from '../../dataset/dataset.ts';
import type { CrmUnderTest } from '../../support/crm-under-test.ts';
import { startTestSidecar, startUnreadSidecar, type TestSidecar } from '../../support/start-test-sidecar.ts';
import { openCrm, signInToCrm } from './crm-pages.ts';
import { type Browser, launchBrowser } from './launch-browser.ts';

/** A CRM, its sidecar and a browser with the extension connected to both. */
export interface Stage {
  readonly crm: CrmUnderTest;
  readonly browser: Browser;
  readonly page: Page;
  /** Signs in and goes to a screen. */
  visit(who: StaffKey, path: string): Promise<void>;
  stopSidecar(): Promise<void>;
  /** On the port it had; it has yet to read the CRM. */
  startSidecar(): Promise<void>;
  close(): Promise<void>;
}

export async function setStage(start: () => Promise<CrmUnderTest>, config: Partial<Config> = {}): Promise<Stage> {
  const crm = await start();
  let sidecar: TestSidecar = await startTestSidecar(crm, config);
  const { url } = sidecar;
  const browser = await launchBrowser();
  await browser.connect({ crmOrigin: crm.url, sidecarUrl: url });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  let who: StaffKey | undefined;
  return {
    crm,
    browser,
    page,
    async visit(visitor, path) {
      if (visitor !== who) await signInToCrm(browser.context, crm, visitor);
      who = visitor;
      await openCrm(page, crm, path);
    },
    stopSidecar: () => sidecar.stop(),
    async startSidecar() {
      sidecar = await startUnreadSidecar(crm, { ...config, PORT: Number(new URL(url).port) });
    },
    async close() {
      await browser.close();
      await sidecar.stop();
      await crm.stop();
    },
  };
}
