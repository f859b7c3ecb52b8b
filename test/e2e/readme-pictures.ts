import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openStudio } from './pictures/studio.ts';
import { leaveCustomer, pickCustomer } from './support/pick-customer.ts';
import { startCrm } from './support/start-crm.ts';

/** `tsx test/e2e/readme-pictures.ts [stand-in|19|14]`: the pictures of the README, into `docs/pictures`. */
const [which = '19'] = process.argv.slice(2);
const FOLDER = join(import.meta.dirname, '../../docs/pictures');
mkdirSync(FOLDER, { recursive: true });

const crm = await startCrm(which);
const studio = await openStudio(crm, 'light');
const { page, visit, paths, overlay } = studio;

async function keep(name: string, target: Page = page, height = 900): Promise<void> {
  await target.setViewportSize({ width: 1400, height });
  await target.evaluate(() => new Promise((resolve) => setTimeout(resolve, 250)));
  await target.screenshot({ path: join(FOLDER, `${name}.png`) });
}

try {
  await visit('clerk', paths.invoices);
  await overlay('.badge[data-level="critical"]').first().waitFor();
  // As many rows as a file of 200 KB holds.
  await keep('list', page, 760);

  await visit('clerk', paths.invoice(crm.ids.invoice('critical-1')));
  await overlay('.chip[data-level="critical"]').click();
  await overlay('.panel .items li').first().waitFor();
  await keep('invoice');

  await visit('salesperson', paths.newOrder);
  await pickCustomer(page, 'Metalúrgica Ipê Amarelo Ltda');
  await overlay('.banner[data-level="critical"]').waitFor();
  await overlay('.chip[data-level="critical"]').waitFor();
  await leaveCustomer(page);
  await keep('quotation');

  await visit('manager', paths.invoices);
  await overlay('.badge[data-level="critical"]').first().waitFor();
  const options = await studio.options();
  await options.setting('critical.days').waitFor();
  await options.page.locator('#severity').evaluate((section) => section.scrollIntoView());
  await keep('options', options.page);
} finally {
  await studio.close();
  await crm.stop();
}
