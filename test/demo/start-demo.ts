import { build } from 'wxt';
import { type Browser, launchBrowser } from '../e2e/support/launch-browser.ts';
import { type StandIn, startStandIn } from '../stand-in/start-stand-in.ts';
import { startTestSidecar, type TestSidecar } from '../support/start-test-sidecar.ts';

export interface Demo {
  readonly crm: StandIn;
  readonly sidecar: TestSidecar;
  readonly browser: Browser;
  stop(): Promise<void>;
}

/** Everything a company would run, on this machine and from nothing: CRM, mail inbox, sidecar, browser with the extension. */
export async function startDemo(options: { readonly headless: boolean; readonly undoSeconds: number }): Promise<Demo> {
  await build({ mode: 'e2e' });
  const crm = await startStandIn();
  const sidecar = await startTestSidecar(crm, { UNDO_SECONDS: options.undoSeconds });
  const browser = await launchBrowser({ headless: options.headless });
  await browser.connect({ crmOrigin: crm.url, sidecarUrl: sidecar.url });
  return {
    crm,
    sidecar,
    browser,
    stop: async () => {
      await browser.close();
      await sidecar.stop();
      await crm.stop();
    },
  };
}
