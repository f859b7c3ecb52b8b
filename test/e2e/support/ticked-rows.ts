import { setTimeout as delay } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';

/** Ticks rows of the list on screen; on 14 the box itself is hidden, and its cell takes the click. */
export async function tick(major: number, rows: Locator): Promise<void> {
  for (const row of await rows.all()) await clickBox(major, row.locator('.o_list_record_selector'));
}

/** Ticks all rows on screen by the box in the list's head. */
export async function tickPage(page: Page, major: number): Promise<void> {
  await clickBox(major, page.locator('.o_list_view thead .o_list_record_selector').first());
}

/** Asks the CRM to take all that its search finds for ticked. */
export async function tickSearch(page: Page): Promise<void> {
  await page.locator('.o_select_domain, .o_list_select_domain').first().click();
}

async function clickBox(major: number, cell: Locator): Promise<void> {
  if (major >= 16) await cell.locator('input[type=checkbox]').click({ force: true });
  else await cell.click({ position: { x: 16, y: 12 } });
}

/** Waits until no message of the dialog is being prepared any more. */
export async function messagesRead(page: Page, preparing: string): Promise<void> {
  const entries = page.locator('em-dia dialog.many .entries .pill');
  await entries.first().waitFor();
  const deadline = Date.now() + 60_000;
  for (;;) {
    const left = await entries.filter({ hasText: preparing }).count();
    if (left === 0) return;
    if (Date.now() > deadline) throw new Error(`${left} messages are still being prepared`);
    await delay(100);
  }
}
