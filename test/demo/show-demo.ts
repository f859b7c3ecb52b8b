import { once } from 'node:events';
import { crmPaths, openCrm, signInToCrm } from '../e2e/support/crm-pages.ts';
import { screenshot } from '../e2e/support/screenshot.ts';
import type { Demo } from './start-demo.ts';

/** Opens the invoice list as the finance clerk and leaves the rest to whoever watches, until the window closes or Ctrl+C. */
export async function showDemo({ crm, sidecar, browser }: Demo, { hasScreen }: { hasScreen: boolean }): Promise<void> {
  await signInToCrm(browser.context, crm, 'clerk');
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await openCrm(page, crm, crmPaths(crm).invoices);
  await page.locator('em-dia .badge').first().waitFor();
  const { clerk, salesperson, manager } = crm.users;
  console.log(`
Em Dia is running.

  CRM (stand-in)   ${crm.url}${crmPaths(crm).invoices}
  sidecar          ${sidecar.url}/readyz
  options          ${browser.optionsUrl}

You are signed in as ${clerk.name}, of finance. Try:
  1. Hover a badge in the list: it says why.
  2. Open an invoice of Metalúrgica Ipê Amarelo and press the red chip, then “Enviar lembrete”. The mail is printed here.
  3. Sign out and in as ${salesperson.login} / ${salesperson.password}: start a quotation for the same customer, and look before selling.
  4. Sign in as ${manager.login} / ${manager.password} and change the thresholds on the options page.

Ctrl+C ends it.`);
  if (!hasScreen)
    console.log(`No screen here: the browser runs headless. A picture: ${await screenshot(page, 'demo-list')}`);

  let printed = 0;
  const mails = setInterval(() => {
    for (const mail of crm.inbox.messages.slice(printed))
      console.log(`✉ “${mail.subject}” for ${mail.recipients.join(', ')}`);
    printed = crm.inbox.messages.length;
  }, 500);
  await Promise.race([
    once(process, 'SIGINT'),
    once(process, 'SIGTERM'),
    new Promise((resolve) => browser.context.once('close', resolve)),
  ]);
  clearInterval(mails);
}
