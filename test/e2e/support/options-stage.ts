import type { Page } from 'playwright-core';
import type { Language } from '../../../shared/contract/common.ts';
import type { Clock } from '../../../sidecar/clock.ts';
import type { Config } from '../../../sidecar/config.ts';
import type { StaffKey } from '../../dataset/dataset.ts';
import type { CrmUnderTest } from '../../support/crm-under-test.ts';
import { startUnreadSidecar, type TestSidecar } from '../../support/start-test-sidecar.ts';
import { crmPaths, openCrm, signInToCrm } from './crm-pages.ts';
import { type FinanceDesk, financeDesk } from './finance-desk.ts';
import { type Browser, launchBrowser } from './launch-browser.ts';
import { type OptionsDesk, optionsDesk } from './options-desk.ts';

/** A sidecar that was never asked anything and a browser that was never configured, over a CRM in use. */
export interface OptionsStage {
  readonly sidecar: TestSidecar;
  readonly browser: Browser;
  readonly crmPage: Page;
  /** Signs in to the CRM and shows the invoice list in its tab. */
  enterCrm(who: StaffKey): Promise<void>;
  /** The options page in a tab of its own. */
  openOptions(): Promise<OptionsDesk>;
  /** The same, connected and signed in as this person. */
  openOptionsAs(who: StaffKey): Promise<OptionsDesk>;
  /** The finance page in a tab of its own. */
  openFinance(): Promise<FinanceDesk>;
  close(): Promise<void>;
}

interface StageOptions {
  readonly language?: Language;
  readonly config?: Partial<Config>;
  readonly clock?: Clock;
}

export async function setOptionsStage(
  crm: CrmUnderTest,
  { language = 'pt-BR', config = {}, clock }: StageOptions = {},
): Promise<OptionsStage> {
  const sidecar = await startUnreadSidecar(crm, config, clock);
  const browser = await launchBrowser({ language });
  const { context } = browser;
  const crmPage = context.pages()[0] ?? (await context.newPage());

  const enterCrm = async (who: StaffKey) => {
    await signInToCrm(context, crm, who);
    await openCrm(crmPage, crm, crmPaths(crm).invoices);
  };
  const openOptions = async () => {
    const page = await context.newPage();
    await page.goto(browser.optionsUrl);
    const desk = optionsDesk(page, language);
    await desk.crm.waitFor();
    return desk;
  };
  return {
    sidecar,
    browser,
    crmPage,
    enterCrm,
    openOptions,
    async openFinance() {
      const page = await context.newPage();
      await page.goto(browser.financeUrl);
      return financeDesk(page, language);
    },
    async openOptionsAs(who) {
      await enterCrm(who);
      const desk = await openOptions();
      await desk.connect({ crmOrigin: crm.url, sidecarUrl: sidecar.url });
      await desk.setting('critical.days').waitFor();
      return desk;
    },
    async close() {
      await browser.close();
      await sidecar.stop();
    },
  };
}
