import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';

const LETTERS_TYPED = 6;
/** Offers that are drawn anew under the pointer swallow a click. */
const ATTEMPTS = 3;
const PATIENCE_MS = 3_000;
const LOOK_MS = 100;

/** Picks a customer on an order form as a person does: types the beginning of the name, chooses from what is offered, and looks whether it took. */
export async function pickCustomer(page: Page, name: string): Promise<void> {
  const field = page.locator('[name="partner_id"] input');
  const hasTaken = async () => (await field.inputValue()).includes(name);
  for (let attempt = 0; attempt < ATTEMPTS && !(await hasTaken()); attempt++) {
    await field.click();
    await field.fill(name.slice(0, LETTERS_TYPED));
    await page.locator('.o-autocomplete--dropdown-item, .ui-menu-item').filter({ hasText: name }).first().click();
    for (let waited = 0; waited < PATIENCE_MS && !(await hasTaken()); waited += LOOK_MS) await delay(LOOK_MS);
  }
}

/** Leaves the field by a click on the record's title: some versions keep their list of offers open until then. */
export async function leaveCustomer(page: Page): Promise<void> {
  await page
    .locator('.oe_title h1')
    .last()
    .click({ position: { x: 4, y: 4 } });
}
