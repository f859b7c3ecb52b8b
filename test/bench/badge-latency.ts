import type { Page } from 'playwright-core';
import { build } from 'wxt';
import { crmPaths } from '../e2e/support/crm-pages.ts';
import { setStage } from '../e2e/support/overlay-stage.ts';
import type { CrmUnderTest } from '../support/crm-under-test.ts';
import { percentile, print } from './figure.ts';
import { installWatch, type Repaint, readWatch } from './watch-repaint.ts';

const ROUNDS = 25;
const WARM_UP = 3;
const PAGE = 80;

/** Sorts an 80-row invoice list again and again and watches, in the page, when its rows and when our badges appeared. */
export async function benchBadgeLatency(start: () => Promise<CrmUnderTest>): Promise<void> {
  await build({ mode: 'e2e' });
  const stage = await setStage(start);
  try {
    // tsx wraps named functions in a helper of its own, also those that are sent to the page.
    await stage.page.addInitScript('globalThis.__name = (named) => named');
    await stage.page.addInitScript(installWatch);
    await stage.visit('clerk', crmPaths(stage.crm).invoices);
    await badgesOnAllRows(stage.page);
    const samples: Repaint[] = [];
    for (let round = -WARM_UP; round < ROUNDS; round++) {
      const sample = await sortOnce(stage.page);
      if (round >= 0) samples.push(sample);
    }
    for (const [label, share] of [['median', 0.5] as const, ['p95', 0.95] as const]) {
      print({
        name: `last row to last badge, ${PAGE} rows, warm, ${label}`,
        value: percentile(
          samples.map(({ behind }) => behind),
          share,
        ),
        unit: 'ms',
        peer: {
          name: 'the list’s own request',
          value: percentile(
            samples.map(({ request }) => request),
            share,
          ),
        },
      });
    }
  } finally {
    await stage.close();
  }
}

async function sortOnce(page: Page): Promise<Repaint> {
  const since = await page.evaluate(() => performance.now());
  await page.locator('th[data-name="invoice_date"]').click();
  await page.waitForFunction(readWatch, since);
  await badgesOnAllRows(page);
  // Two frames later nothing of this repaint is still to come.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const repaint = await page.evaluate(readWatch, since);
  if (!repaint) throw new Error('the list was not painted anew');
  return repaint;
}

const badgesOnAllRows = (page: Page) =>
  page.waitForFunction((rows) => {
    const painted = [...document.querySelectorAll('tr.o_data_row')];
    const answered = (row: Element) => row.querySelector('em-dia')?.shadowRoot?.querySelector('.badge-wait') === null;
    return painted.length >= rows && painted.every(answered);
  }, PAGE);
