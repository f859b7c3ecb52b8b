import type { Page } from 'playwright-core';
import { crmPaths, openCrm, signInToCrm } from '../e2e/support/crm-pages.ts';
import { pickCustomer } from '../e2e/support/pick-customer.ts';
import { screenshot } from '../e2e/support/screenshot.ts';
import type { Demo } from './start-demo.ts';

/** Walks the main job by itself, says what it saw and keeps a picture of each step; rejects at the first thing that is missing. */
export async function checkDemo({ crm, browser }: Demo): Promise<void> {
  const { context } = browser;
  const page = context.pages()[0] ?? (await context.newPage());
  const paths = crmPaths(crm);
  const say = async (what: string, name: string) =>
    console.log(`✔ ${what}\n    ${await screenshot(page, `demo-${name}`)}`);

  await signInToCrm(context, crm, 'salesperson');
  await openCrm(page, crm, paths.newOrder);
  await pickCustomer(page, 'Metalúrgica Ipê');
  const warning = await textOf(page, 'em-dia .banner p');
  await say(`A salesperson is warned on a quotation not yet saved: “${warning}”`, 'quotation');

  await signInToCrm(context, crm, 'clerk');
  await openCrm(page, crm, paths.invoices);
  await page.locator('em-dia .badge[data-level="critical"]').first().waitFor();
  const badges = await page.locator('em-dia .badge:not(.badge-wait)').count();
  await say(`The invoice list carries ${badges} badges`, 'list');

  await openCrm(page, crm, paths.invoice(crm.ids.invoice('critical-1')));
  await page.locator('em-dia .chip[data-level="critical"]').click();
  await page.getByRole('button', { name: 'Enviar lembrete' }).first().waitFor();
  await say(`The invoice says: “${await textOf(page, 'em-dia .chip')}”`, 'panel');

  await page.getByRole('button', { name: 'Enviar lembrete' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Enviar lembrete' }).waitFor();
  await say('The reminder is shown before it leaves', 'preview');
  await dialog.getByRole('button', { name: 'Enviar lembrete' }).click();
  const mail = await crm.inbox.waitFor(() => true, 20_000);
  await say(`It arrived: “${mail.subject}” for ${mail.recipients.join(', ')}`, 'sent');

  await page.reload();
  await page.locator('em-dia .chip').click();
  await page.getByRole('button', { name: 'Enviar lembrete' }).first().click();
  await dialog.getByText('já').first().waitFor();
  if ((await dialog.getByRole('button', { name: 'Enviar lembrete' }).count()) > 0)
    throw new Error('a second reminder was offered');
  if (crm.inbox.messages.length !== 1) throw new Error(`${crm.inbox.messages.length} mails arrived instead of one`);
  await say('A second one on the same day is refused', 'refused');
}

async function textOf(page: Page, selector: string): Promise<string> {
  const text = await page.locator(selector).first().innerText();
  return text.replaceAll(/\s+/g, ' ').trim();
}
