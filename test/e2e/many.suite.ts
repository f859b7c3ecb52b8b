import { setTimeout as delay } from 'node:timers/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskCatalogues } from '../../extension/i18n/desk/catalogues.ts';
import { dataset } from '../dataset/dataset.ts';
import type { CrmUnderTest } from '../support/crm-under-test.ts';
import { crmPaths, openCrm } from './support/crm-pages.ts';
import { rowOf } from './support/invoice-list.ts';
import { type Stage, setStage } from './support/overlay-stage.ts';
import { screenshot } from './support/screenshot.ts';
import { speakEnglish } from './support/speak-english.ts';
import { messagesRead, tick, tickPage, tickSearch } from './support/ticked-rows.ts';
import { WCAG_AA } from './support/wcag.ts';

/** Long enough to press what is to be pressed meanwhile, on a slow machine too. */
const UNDO_SECONDS = 12;
const nameOf = (key: string) => dataset.customers.find((customer) => customer.key === key)?.name ?? key;

/** Reminding the customers of the rows ticked in a list, in a real browser, on any CRM. */
export function describeMany(
  name: string,
  start: () => Promise<CrmUnderTest>,
  languages: readonly ('pt-BR' | 'en')[] = ['pt-BR', 'en'],
  /** Two windows, and one that is left: nothing in it is a word's or a CRM's. */
  races = true,
): void {
  describe.each(languages)(`reminding many on ${name} in %s`, (language) => {
    const texts = deskCatalogues[language];
    const race: (name: string, test: () => Promise<void>) => void =
      races && language === languages[0] ? it : () => undefined;
    let stage: Stage;
    const on = (page: Page, selector: string) => page.locator(`em-dia ${selector}`);
    const overlay = (selector: string) => on(stage.page, selector);
    const entry = (key: string) => overlay('.entries li').filter({ hasText: nameOf(key) });
    const primary = () => overlay('dialog.many footer .primary');
    /** Of the dialog or the corner: to look into eighty rows' badges as well would take minutes. */
    const violations = async () => {
      const axe = await new AxeBuilder({ page: stage.page })
        .setLegacyMode(true)
        .include('body > em-dia')
        .withTags(WCAG_AA)
        .analyze();
      return axe.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`,
      );
    };
    /** Ticks all rows of these customers, or one of each, on any page with the invoices. */
    const tickCustomers = async (page: Page, keys: readonly string[], each: 'all' | 'one' = 'one') => {
      for (const key of keys) {
        const rows = page.locator('tr.o_data_row').filter({ hasText: nameOf(key) });
        await rowOf(page, nameOf(key)).waitFor();
        await tick(stage.crm.major, each === 'all' ? rows : rows.first());
      }
      await on(page, '.remind-selected').waitFor();
    };
    /** Once the button knows of all that was ticked. */
    const openMany = async (page: Page, customers?: number) => {
      if (customers) await on(page, '.remind-selected').getByText(plural('many.title', customers)).waitFor();
      await on(page, '.remind-selected').focus();
      await page.keyboard.press('Enter');
      await on(page, 'dialog.many').waitFor();
      await messagesRead(page, texts['many.preparing']);
    };
    const report = (page: Page) => on(page, 'dialog.many footer .notice').waitFor({ timeout: 90_000 });
    const plural = (key: 'many.send' | 'many.again' | 'many.title', n: number) =>
      texts[key][n === 1 ? 'one' : 'other'].replace('{n}', String(n));

    beforeAll(async () => {
      stage = await setStage(start, { UNDO_SECONDS });
      stage.page.setDefaultTimeout(60_000);
      if (language === 'en') await speakEnglish(stage.page);
    });
    afterAll(() => stage?.close());

    it('offers one reminder per customer of the ticked rows, and says of each what would leave, or why not', async () => {
      const { page, crm } = stage;
      await stage.visit('clerk', crmPaths(crm).invoices);
      await tickCustomers(page, ['critical'], 'all');
      await tickCustomers(page, ['followed', 'on-time', 'no-email']);
      await openMany(page, 4);
      expect(await overlay('dialog.many h2').textContent()).toBe(plural('many.title', 4));
      expect(await entry('critical').count()).toBe(1);
      expect(await entry('followed').textContent()).toContain('contas@followed.example');
      expect(await entry('on-time').textContent()).toContain(texts['block.nothing_overdue']);
      expect(await entry('no-email').textContent()).toContain(texts['block.no_recipient']);
      expect(await primary().textContent()).toBe(plural('many.send', 2));
      expect(await violations()).toEqual([]);
      await screenshot(page, `${name}-many-${language}`);
      await entry('followed').getByRole('button').press('Enter');
      await expect.poll(() => overlay('dialog.many dd').first().textContent()).toContain('contas@followed.example');
      await entry('critical').getByRole('checkbox').press('Space');
      expect(await primary().textContent()).toBe(plural('many.send', 1));
      await page.keyboard.press('Escape');
      await overlay('dialog.many').waitFor({ state: 'detached' });
      expect(await overlay('.remind-selected').evaluate((button) => button.matches(':focus'))).toBe(true);
    });

    it('takes all of them back while there is time', async () => {
      const { page, crm } = stage;
      crm.inbox.clear();
      await openMany(page, 4);
      await primary().click();
      const undo = overlay('dialog.many footer').getByRole('button', { name: texts['many.undo'] });
      await undo.press('Enter');
      await report(page);
      expect(await entry('critical').textContent()).toContain(texts['reminder.cancelled']);
      expect(await entry('followed').textContent()).toContain(texts['reminder.cancelled']);
      await delay((UNDO_SECONDS + 2) * 1000);
      expect(crm.inbox.messages).toEqual([]);
    });

    it('sends each once, however often it is pressed, and goes on while nobody looks', async () => {
      const { page, crm } = stage;
      await overlay('dialog.many footer')
        .getByRole('button', { name: plural('many.again', 2) })
        .click();
      await messagesRead(page, texts['many.preparing']);
      await primary().dblclick();
      await overlay('dialog.many footer .countdown').waitFor();
      await page.keyboard.press('Escape');
      await overlay('.corner').waitFor();
      expect(await violations()).toEqual([]);
      await screenshot(page, `${name}-many-corner-${language}`);
      await overlay('.corner button').click();
      await report(page);
      expect(await entry('critical').textContent()).toContain(texts['reminder.sent']);
      expect(await entry('followed').textContent()).toContain(texts['reminder.sent']);
      expect(await violations()).toEqual([]);
      await screenshot(page, `${name}-many-report-${language}`);
      await page.keyboard.press('Escape');
      await expect.poll(() => overlay('.corner').count()).toBe(0);
      await expect.poll(() => crm.inbox.messages.length, { timeout: 20_000 }).toBe(2);
      expect(crm.inbox.messages.flatMap(({ recipients }) => recipients).sort()).toEqual([
        'contas@critical.example',
        'contas@followed.example',
      ]);
    });

    race('asked for in two windows is sent once, and each window says whose it was', async () => {
      const { page, crm, browser } = stage;
      const keys = ['moderate', 'high-by-amount', 'partly-paid'];
      crm.inbox.clear();
      const other = await browser.context.newPage();
      if (language === 'en') await speakEnglish(other);
      for (const window of [page, other]) {
        await openCrm(window, crm, crmPaths(crm).invoices);
        await tickCustomers(window, keys);
        await openMany(window, keys.length);
      }
      const send = (window: Page) => on(window, 'dialog.many footer .primary').click();
      await Promise.all([send(page), send(other)]);
      await Promise.all([report(page), report(other)]);
      const said = await Promise.all([page, other].map((window) => on(window, '.entries li').allTextContents()));
      const isTold = (text: string) => text.includes(texts['reminder.sent']) || text.includes(texts['many.already']);
      expect(said.flat().filter((text) => !isTold(text))).toEqual([]);
      expect(said.flat().filter((text) => text.includes(texts['many.already']))).toHaveLength(keys.length);
      await expect.poll(() => crm.inbox.messages.length, { timeout: 20_000 }).toBe(3);
      await other.close();
    });

    race('left midway, sends what was queued and nothing else, and says so to who comes back', async () => {
      const { page, crm } = stage;
      crm.inbox.clear();
      page.on('dialog', (asked) => void asked.accept().catch(() => undefined));
      const all = ['slight', 'moderate-by-amount', 'instalments', 'two-currencies', 'both-companies', 'group'];
      await openCrm(page, crm, crmPaths(crm).invoices);
      await tickCustomers(page, all);
      await openMany(page, all.length);
      await primary().click();
      await openCrm(page, crm, crmPaths(crm).invoices);
      await tickCustomers(page, all);
      await openMany(page, all.length);
      const said = await overlay('.entries li').filter({ hasText: texts['block.already_today'] }).count();
      await expect.poll(() => crm.inbox.messages.length, { timeout: 30_000 }).toBe(said);
      await delay((UNDO_SECONDS + 1) * 1000);
      expect(crm.inbox.messages).toHaveLength(said);
      await page.keyboard.press('Escape');
    });

    it('acts on what is on screen when the CRM takes all that its search finds, and says so', async () => {
      const { page, crm } = stage;
      await stage.visit('clerk', crmPaths(crm).invoices);
      await rowOf(page, nameOf('critical')).waitFor();
      await tickPage(page, crm.major);
      await tickSearch(page);
      await overlay('.remind-selected').waitFor();
      await openMany(page);
      await overlay('dialog.many .notice').getByText(texts['many.beyond']).waitFor();
      await page.keyboard.press('Escape');
    });

    it('is not offered to a salesperson', async () => {
      const { page, crm } = stage;
      await stage.visit('salesperson', crmPaths(crm).orders);
      await rowOf(page, nameOf('critical')).waitFor();
      await rowOf(page, nameOf('critical')).locator('em-dia .badge').first().waitFor();
      await tick(crm.major, rowOf(page, nameOf('critical')));
      await page.locator('.o_data_row_selected, .o_selection_box, .o_list_selection_box').first().waitFor();
      await delay(2_000);
      await expect.poll(() => overlay('.remind-selected').count()).toBe(0);
    });
  });
}
