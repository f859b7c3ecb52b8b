import AxeBuilder from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { financeWordsIn } from '../../extension/i18n/finance-words.ts';
import { DEFAULT_RUN_SETTINGS } from '../../shared/domain/policy/run-settings.ts';
import type { StaffKey } from '../dataset/dataset.ts';
import { signInToSidecar } from '../support/sidecar-client.ts';
import type { OptionsSetting } from './support/options-setting.ts';
import type { OptionsStage } from './support/options-stage.ts';
import { WCAG_AA } from './support/wcag.ts';

/** Whether the régua runs by itself, as it is decided on the options page. */
export function describeOperation({ crm, set, languages }: OptionsSetting): void {
  const clientOf = (stage: OptionsStage, who: StaffKey) => signInToSidecar(stage.sidecar.url, crm(), crm().users[who]);
  const company = () => ({ companyId: crm().ids.company('main') });
  const saved = async (stage: OptionsStage) =>
    (await clientOf(stage, 'manager')).ask('runSettings', { params: company() });

  describe('the running of the régua', () => {
    it('goes live once what would leave was seen, is stopped at once, and released once confirmed', async () => {
      const stage = await set();
      const desk = await stage.openOptionsAs('manager');
      const { page, operation, words } = desk;
      const { o } = words;
      const { f } = financeWordsIn('pt-BR');
      await operation.getByText(f('state.rehearsal'), { exact: true }).waitFor();
      await desk.button(o('operation.goLive')).focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      await dialog.locator('.tallies').waitFor({ timeout: 30_000 });
      const plan = await (await clientOf(stage, 'manager')).ask('nextRun', { params: company() });
      const sends = plan.entries.filter(({ channel, mode }) => channel === 'email' && mode === 'automatic').length;
      expect(sends).toBeGreaterThan(0);
      expect(await dialog.locator('.tallies dd').first().textContent()).toBe(String(sends));
      expect(await dialog.innerText()).toContain(plan.entries[0]?.customerName);
      expect(await saved(stage)).toMatchObject({ version: 0, operation: { live: false } });
      await dialog.getByRole('button', { name: o('operation.goLive.confirm') }).focus();
      await page.keyboard.press('Enter');
      await operation.getByText(o('operation.now.live')).waitFor();
      expect(await saved(stage)).toMatchObject({ version: 1, operation: { live: true, killSwitch: false } });

      await desk.button(o('operation.stop')).click();
      await operation.getByText(o('operation.now.stopped')).waitFor();
      expect(await saved(stage)).toMatchObject({ version: 2, operation: { live: true, killSwitch: true } });

      await desk.button(o('operation.release')).click();
      await desk.button(o('operation.release.confirm')).waitFor();
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      expect(await saved(stage)).toMatchObject({ version: 2 });
      await desk.button(o('operation.release')).click();
      await desk.button(o('operation.release.confirm')).click();
      await operation.getByText(o('operation.now.live')).waitFor();
      expect(await saved(stage)).toMatchObject({ version: 3, operation: { killSwitch: false } });
    });

    it('at an hour and a cap that cannot be is refused in place, and nothing is saved', async () => {
      const stage = await set();
      const desk = await stage.openOptionsAs('manager');
      const { o } = desk.words;
      await desk.setting('dailyCap').waitFor();
      await desk.change({ dailyCap: '2,5', dailyTasks: '', runAt: '' });
      await desk.button(o('operation.save')).click();
      await desk.operation.getByText(o('settings.toFix', { n: 3 })).waitFor();
      expect(await desk.problemOf('dailyCap').textContent()).toBe(o('problem.whole_number'));
      expect(await desk.problemOf('dailyTasks').textContent()).toBe(o('problem.empty'));
      expect(await desk.problemOf('runAt').textContent()).toBe(o('problem.no_time'));
      expect((await saved(stage)).version).toBe(0);

      await desk.change({ dailyCap: '1500', dailyTasks: '25', runAt: '10:15' });
      await desk.button(o('operation.save')).click();
      await desk.operation.getByText(o('operation.saved')).waitFor();
      await desk.page.reload();
      await desk.setting('dailyCap').waitFor();
      const fields = ['runAt', 'dailyCap', 'dailyTasks'] as const;
      expect(await Promise.all(fields.map((field) => desk.setting(field).inputValue()))).toEqual([
        '10:15',
        '1.500',
        '25',
      ]);
    });

    it('can wait for invoices to be sent and for the bank to be read, and says what that means', async () => {
      const stage = await set();
      const desk = await stage.openOptionsAs('manager');
      const { o } = desk.words;
      const tick = desk.operation.getByRole('checkbox', { name: o('operation.onlySentInvoices') });
      await tick.waitFor();
      await tick.check();
      await desk.change({ bankDataMaxAgeDays: '0' });
      await desk.button(o('operation.save')).click();
      await desk.operation.getByText(o('settings.toFix', { n: 1 })).waitFor();
      expect(await desk.problemOf('bankDataMaxAgeDays').textContent()).toBe(
        o('problem.out_of_range', { min: '1', max: '365' }),
      );
      expect((await saved(stage)).version).toBe(0);

      await desk.change({ bankDataMaxAgeDays: '5' });
      await desk.operation.getByText(o('operation.says.bankData', { n: 5 })).waitFor();
      await desk.button(o('operation.save')).click();
      await desk.operation.getByText(o('operation.saved')).waitFor();
      await desk.page.reload();
      await tick.waitFor();
      expect(await tick.isChecked()).toBe(true);
      expect(await desk.setting('bankDataMaxAgeDays').inputValue()).toBe('5');
      const asked = { onlySentInvoices: true, bankDataMaxAgeDays: 5, live: false };
      expect(await saved(stage)).toMatchObject({ version: 1, operation: asked });

      await tick.uncheck();
      await desk.change({ bankDataMaxAgeDays: '' });
      await desk.operation.getByText(o('operation.says.anyBankData')).waitFor();
      await desk.button(o('operation.save')).click();
      await desk.operation.getByText(o('operation.saved')).waitFor();
      const anyway = { onlySentInvoices: false, bankDataMaxAgeDays: null };
      expect(await saved(stage)).toMatchObject({ version: 2, operation: anyway });
    });

    it('is not undone by a second admin who did not see that it was stopped', async () => {
      const stage = await set();
      const first = await stage.openOptionsAs('manager');
      const second = await stage.openOptions();
      const { o } = second.words;
      await first.setting('dailyCap').waitFor();
      await second.setting('dailyCap').waitFor();
      await first.button(o('operation.stop')).click();
      await first.operation.getByText(o('operation.now.stopped')).waitFor();

      await second.change({ dailyCap: '50' });
      await second.button(o('operation.save')).click();
      await second.operation.getByText(o('conflict.title')).waitFor();
      await second.operation.getByText(financeWordsIn('pt-BR').f('state.stopped'), { exact: true }).waitFor();
      await second.button(o('conflict.keepMine')).click();
      await second.operation.getByText(o('operation.saved')).waitFor();
      expect(await saved(stage)).toMatchObject({ version: 2, operation: { killSwitch: true, dailyCap: 50 } });
    });

    it.each(['clerk', 'salesperson'] as const)('is read by a %s; forced, the sidecar refuses', async (who) => {
      const stage = await set();
      const desk = await stage.openOptionsAs(who);
      const { o } = desk.words;
      await desk.operation.getByText(o('operation.readOnly')).waitFor();
      await desk.setting('dailyCap').waitFor();
      expect(await desk.button(o('operation.goLive')).count()).toBe(0);
      expect(await desk.button(o('operation.stop')).count()).toBe(0);
      expect(await desk.button(o('operation.drafts')).count()).toBe(who === 'clerk' ? 1 : 0);
      const forced = await (await clientOf(stage, who)).raw('saveRunSettings', {
        params: company(),
        body: { ...DEFAULT_RUN_SETTINGS, live: true },
        headers: { 'if-match': '"0"' },
      });
      expect(forced.status).toBe(403);
    });

    it.each(languages)('has no barriers while it is about to go live, in %s', async (language) => {
      const stage = await set({ language });
      const { page, words, button } = await stage.openOptionsAs('manager');
      await button(words.o('operation.goLive')).click();
      await page.getByRole('dialog').locator('.tallies').waitFor({ timeout: 30_000 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.locator(`.options[data-theme="${colorScheme}"]`).waitFor();
        const { violations } = await new AxeBuilder({ page })
          .setLegacyMode(true)
          .include('dialog')
          .withTags(WCAG_AA)
          .analyze();
        expect(violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes[0]?.html})`)).toEqual([]);
      }
    });
  });
}
