import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

const ROWS = '.o_list_view tr.o_data_row';
const CARDS = '.o_kanban_view .o_kanban_record:not(.o_kanban_ghost)';
/** What a list shows records in, or a kanban. */
const RECORDS = `${ROWS}, ${CARDS}`;

export const rowOf = (page: Page, customerName: string): Locator =>
  page.locator(RECORDS).filter({ hasText: customerName }).first();

/** The levels shown in a row's badge: one at most, none for a customer in good standing. */
export const levelsIn = (row: Locator): Promise<string[]> =>
  row
    .locator('em-dia .badge')
    .evaluateAll((badges) => badges.map((badge) => badge.getAttribute('data-level') ?? 'loading'));

/** Waits until the screen shows `rows` rows or cards with one host of ours each, all of them answered. */
export async function expectOneBadgeEach(page: Page, rows: number): Promise<void> {
  await expect
    .poll(() => badgesPerRow(page), { timeout: 20_000 })
    .toEqual({ hostsPerRow: Array.from({ length: rows }, () => 1), elsewhere: 0, waiting: 0 });
}

const badgesPerRow = (page: Page) =>
  page.evaluate((selector) => {
    const hostsPerRow = [...document.querySelectorAll(selector)].map((row) => row.querySelectorAll('em-dia').length);
    const hosts = [...document.querySelectorAll('em-dia')];
    return {
      hostsPerRow,
      elsewhere: hosts.filter((host) => !host.closest(selector)).length,
      waiting: hosts.filter((host) => host.shadowRoot?.querySelector('.badge-wait')).length,
    };
  }, RECORDS);

/** Texts of the rows whose cell cuts its badge off. */
export const badgesOutOfSight = (page: Page): Promise<string[]> =>
  page.locator(ROWS).evaluateAll((rows) =>
    rows.flatMap((row) => {
      const host = row.querySelector('em-dia');
      const badge = host?.shadowRoot?.querySelector('.badge');
      const cell = host?.closest('td');
      if (!badge || !cell) return [];
      const isCut = badge.getBoundingClientRect().right > cell.getBoundingClientRect().right;
      return isCut ? [row.textContent ?? ''] : [];
    }),
  );

/** Shows the records of the list on screen as cards. */
export async function showCards(page: Page): Promise<void> {
  await page.locator('.o_switch_view.o_kanban').click();
  await page.locator(CARDS).first().waitFor();
}

/** The cards whose size our badges have changed, by their text. */
export const cardsChanged = (page: Page): Promise<string[]> =>
  page.locator(CARDS).evaluateAll((cards) => {
    const sizes = () =>
      cards.map((card) => {
        const { width, height } = card.getBoundingClientRect();
        return `${width} x ${height}`;
      });
    const hosts = document.querySelectorAll<HTMLElement>('em-dia');
    const withBadges = sizes();
    for (const host of hosts) host.style.display = 'none';
    const without = sizes();
    for (const host of hosts) host.style.display = 'inline-flex';
    return cards.flatMap((card, index) => (withBadges[index] === without[index] ? [] : [card.textContent ?? '']));
  });

/** Heights of the rows on screen, each once. */
export const rowHeights = (page: Page): Promise<number[]> =>
  page
    .locator(ROWS)
    .evaluateAll((rows) => [...new Set(rows.map((row) => Math.round(row.getBoundingClientRect().height)))]);

/** Groups the list by the first thing the CRM offers, and opens the first group. */
export async function groupList(page: Page, major: number): Promise<void> {
  if (major >= 17) await page.locator('.o_searchview_dropdown_toggler').click();
  else await page.locator('.o_group_by_menu button').first().click();
  await page.locator('.o_group_by_menu .o_menu_item').first().click();
  const group = page.locator('tr.o_group_header').first();
  await group.waitFor();
  await page.keyboard.press('Escape');
  await group.click();
}
