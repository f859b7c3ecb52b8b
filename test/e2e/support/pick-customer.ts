import type { Page } from 'playwright-core';

const LETTERS_TYPED = 6;

/** Picks a customer on an order form as a person does: types the beginning of the name, then chooses from what is offered. */
export async function pickCustomer(page: Page, name: string): Promise<void> {
  const field = page.locator('[name="partner_id"] input');
  await field.click();
  await field.fill(name.slice(0, LETTERS_TYPED));
  await page.locator('.o-autocomplete--dropdown-item, .ui-menu-item').filter({ hasText: name }).first().click();
}
