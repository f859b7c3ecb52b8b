import type { Page } from 'playwright-core';

const LETTERS_TYPED = 6;

/** Picks a customer on an order form as a person does: types the beginning of the name, then chooses from what is offered. */
export async function pickCustomer(page: Page, name: string): Promise<void> {
  const field = page.locator('[name="partner_id"] input');
  await field.click();
  await field.fill(name.slice(0, LETTERS_TYPED));
  await page.locator('.o-autocomplete--dropdown-item, .ui-menu-item').filter({ hasText: name }).first().click();
}

/** Leaves the field by a click on the record's title: some versions keep their list of offers open until then. */
export async function leaveCustomer(page: Page): Promise<void> {
  await page
    .locator('.oe_title h1')
    .last()
    .click({ position: { x: 4, y: 4 } });
}
