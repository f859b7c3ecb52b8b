import AxeBuilder from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { deskCatalogues } from '../../extension/i18n/desk/catalogues.ts';
import { DEFAULT_RUN_SETTINGS } from '../../shared/domain/policy/run-settings.ts';
import { dataset, type StaffKey } from '../dataset/dataset.ts';
import type { CrmUnderTest } from '../support/crm-under-test.ts';
import { officeHours } from '../support/office-hours.ts';
import { signInToSidecar } from '../support/sidecar-client.ts';
import { untilRead } from '../support/start-test-sidecar.ts';
import { crmPaths, openCrm } from './support/crm-pages.ts';
import type { FinanceDesk } from './support/finance-desk.ts';
import { type OptionsStage, setOptionsStage } from './support/options-stage.ts';
import { WCAG_AA } from './support/wcag.ts';

/** What finance does about proposals and runs, in a real browser. */
export function describeFinance(name: string, start: () => Promise<CrmUnderTest>): void {
  describe(`the finance page on ${name}`, () => {
    let crm: CrmUnderTest;
    let stage: OptionsStage;
    const nameOf = (key: string) => dataset.customers.find((customer) => customer.key === key)?.name ?? key;
    const company = () => ({ companyId: crm.ids.company('main') });
    const clientOf = (who: StaffKey) => signInToSidecar(stage.sidecar.url, crm, crm.users[who]);
    const mailsTo = (key: string) => crm.inbox.messages.filter(({ to }) => to.includes(`contas@${key}.example`));

    /** A company that went live, whose régua ran today, and somebody who looks at the CRM. */
    const afterARun = async (who: StaffKey, language: 'pt-BR' | 'en' = 'pt-BR', live = true) => {
      crm.inbox.clear();
      stage = await setOptionsStage(crm, { language, clock: officeHours() });
      await untilRead(stage.sidecar.url);
      const manager = await clientOf('manager');
      const body = { ...DEFAULT_RUN_SETTINGS, live };
      await manager.ask('saveRunSettings', { params: company(), body, headers: { 'if-match': '"0"' } });
      // The books are fresh once payments were read too.
      await expect
        .poll(async () => (await manager.raw('startRun', { params: company() })).status, { timeout: 30_000 })
        .toBe(200);
      await stage.browser.connect({ crmOrigin: crm.url, sidecarUrl: stage.sidecar.url });
      await stage.enterCrm(who);
      return manager;
    };
    const openDrafts = async (): Promise<FinanceDesk> => {
      const desk = await stage.openFinance();
      await desk.rows.first().waitFor({ timeout: 20_000 });
      return desk;
    };

    beforeAll(async () => {
      crm = await start();
    });
    afterEach(() => stage?.close());
    afterAll(() => crm?.stop());

    it('approves by keyboard alone what was shown; a second tab that approves it too sends nothing more', async () => {
      await afterARun('clerk');
      const [desk, other] = [await openDrafts(), await openDrafts()];
      const customer = nameOf('unapplied-payment');
      const { f, t } = desk.words;
      await other.open(customer);
      await other.dialog.locator('iframe').waitFor();

      await desk.button(f('drafts.openOf', { customer })).focus();
      await desk.page.keyboard.press('Enter');
      await desk.dialog.locator('iframe').waitFor();
      expect(await desk.dialog.innerText()).toContain('contas@unapplied-payment.example');
      const subject = await desk.dialog.locator('dd').nth(1).innerText();
      await desk.dialog.getByRole('button', { name: f('drafts.approve') }).focus();
      await desk.page.keyboard.press('Enter');
      await desk.dialog.getByRole('button', { name: t('dialog.undo') }).waitFor();

      await other.dialog.getByRole('button', { name: f('drafts.approve') }).click();
      await other.page.getByText(f('drafts.settled')).waitFor();
      await expect.poll(() => other.rowOf(customer).count()).toBe(0);

      await desk.dialog.getByText(t('dialog.sent', { n: 1 })).waitFor({ timeout: 30_000 });
      await crm.inbox.waitFor(({ to }) => to.includes('contas@unapplied-payment.example'), 20_000);
      expect(mailsTo('unapplied-payment').map((mail) => mail.subject)).toEqual([subject]);
      await desk.page.keyboard.press('Escape');
      await expect.poll(() => desk.rowOf(customer).count()).toBe(0);
    });

    it('approves several at once, and reports the one that may not leave any more, and why', async () => {
      await afterARun('clerk');
      const desk = await openDrafts();
      const { f, t } = desk.words;
      const [first, second, paused] = ['excluded', 'near-limit', 'instalments'].map(nameOf);
      for (const customer of [first, second, paused]) await desk.pick(customer ?? '');
      const clerk = await clientOf('clerk');
      await clerk.ask('noteCommitment', {
        params: { ...company(), customerId: crm.ids.customer('instalments') },
        body: {
          id: 'b0ab14dd-5b1e-4a3b-9e0a-3f2b8a2d5c11',
          terms: { kind: 'do_not_contact' },
          note: 'pediu para não ser contatado',
          language: 'pt-BR',
        },
      });
      await desk.button(f('drafts.approveSelected')).click();
      await desk.dialog.getByText(f('bulk.ready', { n: 2 })).waitFor({ timeout: 20_000 });
      expect(await desk.dialog.locator('.refusals').innerText()).toContain(t('block.do_not_contact'));
      expect(crm.inbox.messages.filter(({ to }) => to.includes('contas@near-limit.example'))).toEqual([]);
      const send = desk.dialog.getByRole('button', { name: f('bulk.send', { n: 2 }) });
      await send.dblclick();
      await desk.dialog.getByText(f('bulk.sent', { n: 2 })).waitFor({ timeout: 20_000 });
      expect(await desk.dialog.innerText()).toContain(f('bulk.notSent', { n: 1 }));
      await desk.page.keyboard.press('Escape');
      await expect.poll(() => desk.rows.filter({ hasText: first ?? '' }).count()).toBe(0);
      for (const key of ['excluded', 'near-limit']) {
        await crm.inbox.waitFor(({ to }) => to.includes(`contas@${key}.example`), 20_000);
        expect(mailsTo(key)).toHaveLength(1);
      }
      expect(mailsTo('instalments')).toEqual([]);
    });

    it('dismisses what nobody wants, once asked, and it is gone after a reload', async () => {
      await afterARun('clerk');
      const desk = await openDrafts();
      const { f } = desk.words;
      const customer = nameOf('credit-note');
      await desk.button(f('drafts.dismissOf', { customer })).click();
      await desk.dialog.getByText(customer).waitFor();
      await desk.page.keyboard.press('Escape');
      expect(await desk.rowOf(customer).count()).toBe(1);
      await desk.button(f('drafts.dismissOf', { customer })).click();
      await desk.dialog.getByRole('button', { name: f('drafts.dismiss') }).click();
      await desk.page.getByText(f('drafts.dismissed', { n: 1 })).waitFor();
      await desk.page.reload();
      await desk.rows.first().waitFor();
      await expect.poll(() => desk.rowOf(customer).count()).toBe(0);
    });

    it('says of a run, customer by customer, what became of each and why', async () => {
      const manager = await afterARun('clerk', 'pt-BR', false);
      const desk = await stage.openFinance();
      const { f } = desk.words;
      await desk.page.getByText(f('drafts.none')).waitFor();
      await desk.show('runs');
      const { runs } = await manager.ask('runs', { params: company() });
      const link = desk.page.locator('.runs tbody a');
      await link.focus();
      await desk.page.keyboard.press('Enter');
      await desk.page.locator('.entries tbody tr').first().waitFor();
      await expect.poll(() => desk.page.locator('.entries tbody tr').count()).toBe(runs[0]?.counts.dry_run);
      expect(await desk.page.locator('.entries tbody tr').first().innerText()).toContain(f('because.dry_run'));
      expect(await desk.page.getByRole('main').innerText()).toContain(f('stop.payment_clearing'));
      await desk.page.goBack();
      await desk.page.locator('.runs').waitFor();
      expect(await desk.button(f('runs.start')).count()).toBe(0);
    });

    it('is opened from the panel of a customer, and tells a salesperson that it is for finance', async () => {
      await afterARun('clerk');
      const { crmPage, browser } = stage;
      await openCrm(crmPage, crm, crmPaths(crm).invoice(crm.ids.invoice('critical-1')));
      await crmPage.locator('em-dia .chip[data-level="critical"]').click();
      const opened = browser.context.waitForEvent('page');
      await crmPage.getByRole('button', { name: deskCatalogues['pt-BR']['panel.finance'], exact: true }).click();
      const page = await opened;
      await page.locator('.drafts tbody tr').first().waitFor({ timeout: 20_000 });
      expect(new URL(page.url()).search).toBe(`?company=${company().companyId}`);

      await stage.enterCrm('salesperson');
      const desk = await stage.openFinance();
      await desk.page.getByText(desk.words.f('page.sales')).waitFor({ timeout: 20_000 });
      await expect.poll(() => desk.rows.count()).toBe(0);
    });

    it.each(['pt-BR', 'en'] as const)(
      'speaks %s, and has no barriers in light or dark',
      async (language) => {
        await afterARun('manager', language);
        const desk = await openDrafts();
        const { page, words, dialog } = desk;
        const { f } = words;
        expect(await page.locator('html').getAttribute('lang')).toBe(language);
        const looksFine = async () => {
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme });
            await page.locator(`.finance[data-theme="${colorScheme}"]`).waitFor();
            const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(WCAG_AA).analyze();
            expect(violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes[0]?.html})`)).toEqual([]);
          }
        };
        await desk.pick(nameOf('moderate'));
        await looksFine();
        await desk.open(nameOf('moderate'));
        await dialog.locator('iframe').waitFor();
        await looksFine();
        await page.keyboard.press('Escape');
        await desk.button(f('drafts.approveSelected')).click();
        await dialog.getByText(f('bulk.ready', { n: 1 })).waitFor({ timeout: 20_000 });
        await looksFine();
        await page.keyboard.press('Escape');
        await desk.show('runs');
        await page.locator('.runs tbody a').click();
        await page.locator('.entries tbody tr').first().waitFor();
        await looksFine();
        // Eight audits of long tables.
      },
      240_000,
    );
  });
}
