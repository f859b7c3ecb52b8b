import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataset } from '../dataset/dataset.ts';
import type { CrmUnderTest } from '../support/crm-under-test.ts';
import { crmPaths } from './support/crm-pages.ts';
import {
  badgesOutOfSight,
  cardsChanged,
  expectOneBadgeEach,
  groupList,
  levelsIn,
  rowHeights,
  rowOf,
  showCards,
} from './support/invoice-list.ts';
import { type Stage, setStage } from './support/overlay-stage.ts';
import { pickCustomer } from './support/pick-customer.ts';
import { screenshot } from './support/screenshot.ts';
import { WCAG_AA } from './support/wcag.ts';

const PAGE = 80;
const REST = 30;
/** A message in the conversation beside a record: from 17 on, 14 to 16, and the stand-in’s. */
const CHATTER_MESSAGE = '.o-mail-Message, .o_Message';

/** What people see and do on the CRM's own screens, in a real browser, on any CRM. */
export function describeOverlay(name: string, start: () => Promise<CrmUnderTest>): void {
  describe(`the overlay on ${name}`, () => {
    let stage: Stage;
    let paths: ReturnType<typeof crmPaths>;
    const overlay = (selector: string) => stage.page.locator(`em-dia ${selector}`);
    const nameOf = (key: string) => dataset.customers.find((customer) => customer.key === key)?.name ?? key;

    beforeAll(async () => {
      stage = await setStage(start);
      paths = crmPaths(stage.crm);
    });
    afterAll(() => stage?.close());

    it('puts one badge into every row of the invoice list, and no row grows', async () => {
      await stage.visit('clerk', paths.invoices);
      await expectOneBadgeEach(stage.page, PAGE);
      expect(await levelsIn(rowOf(stage.page, nameOf('critical')))).toEqual(['critical']);
      expect(await levelsIn(rowOf(stage.page, nameOf('good-payer')))).toEqual([]);
      expect(await rowHeights(stage.page)).toHaveLength(1);
      await screenshot(stage.page, `${name}-list`);
    });

    it('keeps it so through sorting, paging, grouping, and going back and forth', async () => {
      const { page, crm } = stage;
      await stage.visit('clerk', paths.invoices);
      await expectOneBadgeEach(page, PAGE);
      await page.locator('th[data-name=invoice_date]').click();
      await expectOneBadgeEach(page, PAGE);
      await page.locator('.o_pager_next').click();
      await expectOneBadgeEach(page, REST);
      await page.locator('.o_pager_previous').click();
      await expectOneBadgeEach(page, PAGE);
      for (let round = 0; round < 3; round += 1) {
        await page.locator('tr.o_data_row td.o_data_cell').first().click();
        await expect.poll(() => page.locator('.o_form_view em-dia').count(), { timeout: 20_000 }).toBe(1);
        expect(await page.locator('em-dia').count()).toBe(1);
        await page.goBack();
        await expectOneBadgeEach(page, PAGE);
      }
      await groupList(page, crm.major);
      await expectOneBadgeEach(page, PAGE);
    });

    it('shows every badge whole beside names too long for their cells, however wide the window becomes', async () => {
      const { page } = stage;
      await stage.visit('clerk', paths.invoices);
      await expectOneBadgeEach(page, PAGE);
      for (const width of [1920, 1180, 1400]) {
        await page.setViewportSize({ width, height: 900 });
        await expect.poll(() => badgesOutOfSight(page)).toEqual([]);
        expect(await rowHeights(page)).toHaveLength(1);
      }
    });

    it('puts one badge onto every card of the kanban, paged too, and no card changes', async () => {
      const { page } = stage;
      await stage.visit('clerk', paths.invoices);
      await expectOneBadgeEach(page, PAGE);
      await showCards(page);
      await expectOneBadgeEach(page, PAGE);
      expect(await levelsIn(rowOf(page, nameOf('critical')))).toEqual(['critical']);
      expect(await levelsIn(rowOf(page, nameOf('good-payer')))).toEqual([]);
      expect(await cardsChanged(page)).toEqual([]);
      await screenshot(page, `${name}-kanban`);
      await page.locator('.o_pager_next').click();
      await expectOneBadgeEach(page, REST);
      await page.locator('.o_pager_previous').click();
      await expectOneBadgeEach(page, PAGE);
      await page.setViewportSize({ width: 1180, height: 900 });
      await expect.poll(() => cardsChanged(page)).toEqual([]);
      await page.setViewportSize({ width: 1400, height: 900 });
    });

    it('marks quotations in their list and kanban too', async () => {
      const { page } = stage;
      await stage.visit('salesperson', paths.orders);
      const row = rowOf(page, nameOf('critical'));
      await expect.poll(() => levelsIn(row), { timeout: 20_000 }).toEqual(['critical']);
      expect(await levelsIn(rowOf(page, nameOf('good-payer')))).toEqual([]);
      await showCards(page);
      await expect.poll(() => levelsIn(row), { timeout: 20_000 }).toEqual(['critical']);
      expect(await levelsIn(rowOf(page, nameOf('good-payer')))).toEqual([]);
    });

    it('shows a chip on an invoice, and why, by keyboard alone', async () => {
      const { page, crm } = stage;
      await stage.visit('clerk', paths.invoice(crm.ids.invoice('critical-1')));
      const chip = overlay('.chip[data-level="critical"]');
      await chip.waitFor();
      await chip.focus();
      await page.keyboard.press('Enter');
      await overlay('.panel .items li').nth(3).waitFor();
      expect(await overlay('.panel h2').textContent()).toBe(nameOf('critical'));
      const axe = await new AxeBuilder({ page }).include('em-dia').withTags(WCAG_AA).analyze();
      expect(axe.violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
      await screenshot(page, `${name}-panel`);
      await page.keyboard.press('Escape');
      expect(await overlay('.panel').count()).toBe(0);
      expect(
        await chip.evaluate((button) => button.getRootNode() instanceof ShadowRoot && button.matches(':focus')),
      ).toBe(true);
    });

    it('says when what a click opens could not be fetched, and opens it on the next try', async () => {
      const { page, crm, browser } = stage;
      await stage.visit('clerk', paths.invoice(crm.ids.invoice('critical-1')));
      const chip = overlay('.chip[data-level="critical"]');
      await chip.waitFor();
      const mend = await browser.refuseScripts();
      await chip.focus();
      await page.keyboard.press('Enter');
      await overlay('.opening').getByText('Não foi possível abrir.').waitFor();
      const axe = await new AxeBuilder({ page }).include('em-dia').withTags(WCAG_AA).analyze();
      expect(axe.violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
      await screenshot(page, `${name}-not-opened`);
      await mend();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await overlay('.panel .items li').first().waitFor();
      expect(await overlay('.panel').evaluate((panel) => panel.matches(':focus'))).toBe(true);
      await page.keyboard.press('Escape');
      expect(await chip.evaluate((button) => button.matches(':focus'))).toBe(true);
    });

    it('shows a clerk how the customer pays, and a salesperson nothing of it', async () => {
      const { page, crm } = stage;
      await stage.visit('clerk', paths.invoice(crm.ids.invoice('slight-1')));
      await overlay('.chip').click();
      const digest = overlay('.panel .profile summary');
      await digest.locator('.grade').waitFor();
      expect(await digest.locator('.grade').textContent()).toMatch(/^Nota [A-D]$/);
      await digest.press('Enter');
      expect(await overlay('.panel .history').getByRole('img').getAttribute('aria-label')).toMatch(/^Últimos \d+ pag/);
      const axe = await new AxeBuilder({ page }).include('em-dia').withTags(WCAG_AA).analyze();
      expect(axe.violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
      await screenshot(page, `${name}-payer`);
      await stage.visit('salesperson', paths.order(crm.ids.order('quotation-slight')));
      await overlay('.banner button').click();
      await overlay('.panel .say').waitFor();
      expect(await overlay('.panel h2').textContent()).toBe(nameOf('slight'));
      expect(await overlay('.panel .profile').count()).toBe(0);
    });

    it('warns on a quotation as soon as the customer is picked, before it is saved', async () => {
      const { page } = stage;
      await stage.visit('salesperson', paths.newOrder);
      await pickCustomer(page, nameOf('critical'));
      await overlay('.banner[data-level="critical"]').waitFor();
      await overlay('.chip[data-level="critical"]').waitFor();
      await screenshot(page, `${name}-quotation`);
    });

    it('offers a salesperson nothing to send', async () => {
      await stage.visit('salesperson', paths.order(stage.crm.ids.order('quotation-critical')));
      await overlay('.banner button').click();
      await overlay('.panel .say').waitFor();
      expect(await overlay('.panel .items').count()).toBe(0);
      expect(await overlay('.panel .step').count()).toBe(0);
    });

    it('sends a clerk’s reminder to exactly the people it showed', async () => {
      const { page, crm } = stage;
      crm.inbox.clear();
      await stage.visit('clerk', paths.invoice(crm.ids.invoice('followed-1')));
      await overlay('.chip').click();
      await overlay('.panel .step .button.primary').click();
      const receivers = overlay('.people').first().locator('li .muted');
      await receivers.first().waitFor();
      const shown = await receivers.allTextContents();
      await screenshot(page, `${name}-reminder`);
      await overlay('dialog footer .button.primary').click();
      await overlay('dialog footer [data-tone="good"]').waitFor();
      const mail = await crm.inbox.waitFor(() => true);
      expect(mail.recipients).toEqual(shown);
      expect(mail.recipients).toEqual(['contas@followed.example']);
      expect(crm.inbox.messages).toHaveLength(1);
      await stage.visit('clerk', paths.customer(crm.ids.customer('followed')));
      await page.locator(CHATTER_MESSAGE).filter({ hasText: 'Em Dia Demonstração Ltda' }).first().waitFor();
    });

    it('says that the sidecar is away, keeps what it knew, and recovers by itself', async () => {
      const { page, crm } = stage;
      await stage.visit('clerk', paths.invoice(crm.ids.invoice('critical-1')));
      await overlay('.chip[data-level="critical"]').click();
      await overlay('.panel .items li').first().waitFor();
      await stage.stopSidecar();
      await overlay('.panel footer button').last().click();
      await overlay('.chip[data-stale]').waitFor();
      await screenshot(page, `${name}-sidecar-away`);
      await page.reload();
      await overlay('.chip[data-level="unknown"]').waitFor();
      await stage.startSidecar();
      await overlay('.chip[data-level="critical"]:not([data-stale])').waitFor();
    });

    it('has nothing to say on other forms', async () => {
      const { page, crm } = stage;
      await stage.visit('clerk', paths.customer(crm.ids.customer('critical')));
      await page.locator('.o_form_view').waitFor();
      await expect.poll(() => page.locator('em-dia').count()).toBe(0);
    });
  });
}
