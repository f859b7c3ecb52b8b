import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { THRESHOLD_FIELDS } from '../../extension/options/severity/threshold-fields.ts';
import type { Language } from '../../shared/contract/common.ts';
import { DEFAULT_THRESHOLDS } from '../../shared/domain/severity/thresholds.ts';
import { dataset } from '../dataset/dataset.ts';
import type { CrmUnderTest } from '../support/crm-under-test.ts';
import { signInToSidecar } from '../support/sidecar-client.ts';
import { levelsIn, rowOf } from './support/invoice-list.ts';
import type { OptionsSetting } from './support/options-setting.ts';
import { type OptionsStage, setOptionsStage } from './support/options-stage.ts';
import { WCAG_AA } from './support/wcag.ts';

const NOBODY_LISTENS = 'http://127.0.0.1:9';
const PASSED = ['passed', 'passed', 'passed', 'passed'];

export interface OptionsScope {
  readonly languages: readonly Language[];
  /** Those of the page beside connection and scale. */
  readonly sections: readonly ((stage: OptionsSetting) => void)[];
}

/** What an admin does on the options page, in a real browser that starts from nothing, on any CRM. */
export function describeOptions(
  name: string,
  start: () => Promise<CrmUnderTest>,
  { languages, sections }: OptionsScope,
): void {
  describe(`the options page on ${name}`, () => {
    let crm: CrmUnderTest;
    let stage: OptionsStage;
    const set = async (
      ...options: Parameters<typeof setOptionsStage> extends [unknown, ...infer Rest] ? Rest : never
    ) => {
      stage = await setOptionsStage(crm, ...options);
      return stage;
    };
    const nameOf = (key: string) => dataset.customers.find((customer) => customer.key === key)?.name ?? key;
    const badgeOf = (key: string) => levelsIn(rowOf(stage.crmPage, nameOf(key)));
    const connection = () => ({ crmOrigin: crm.url, sidecarUrl: stage.sidecar.url });

    beforeAll(async () => {
      crm = await start();
    });
    afterEach(() => stage?.close());
    afterAll(() => crm?.stop());

    it('connects from nothing, saying step by step what works and what is still missing', async () => {
      const { openOptions, enterCrm } = await set();
      const desk = await openOptions();
      const { o } = desk.words;
      await desk.connect(connection());
      await desk.page.getByText(o('connection.saved')).waitFor();
      await eventually(desk.steps).toEqual(['passed', 'passed', 'passed', 'failed']);
      expect(await desk.failedStep()).toContain(o('user.session'));
      expect(await desk.page.locator('.steps').innerText()).toContain(`${crm.major}.0`);

      await enterCrm('manager');
      await desk.button(o('user.again')).click();
      await eventually(desk.who).toContain(crm.users.manager.name);
      expect(await desk.who()).toContain(o('role.admin'));
      await desk.button(o('test.run')).click();
      await eventually(desk.steps).toEqual(PASSED);
      await desk.page.getByText(o('test.passed')).waitFor();
    });

    it('signs in at once through a CRM tab that was open before', async () => {
      const { openOptions, enterCrm } = await set();
      await enterCrm('manager');
      const desk = await openOptions();
      await desk.connect(connection());
      await eventually(desk.steps).toEqual(PASSED);
      await eventually(desk.who).toContain(crm.users.manager.name);
      await desk.page.reload();
      expect([await desk.crm.inputValue(), await desk.sidecar.inputValue()]).toEqual(Object.values(connection()));
      await eventually(desk.who).toContain(crm.users.manager.name);
    });

    it('names the sidecar’s address as the step that fails where nobody answers, or somebody else does', async () => {
      const desk = await (await set()).openOptions();
      const { o } = desk.words;
      await desk.connect({ ...connection(), sidecarUrl: NOBODY_LISTENS });
      await eventually(desk.steps).toEqual(['passed', 'failed', 'waiting', 'waiting']);
      expect(await desk.failedStep()).toContain(o('test.sidecar.todo'));
      await desk.connect({ ...connection(), sidecarUrl: `${crm.url}/web` });
      await eventually(desk.failedStep).toContain(o('test.sidecar.stranger.todo'));
      expect(await desk.steps()).toEqual(['passed', 'failed', 'waiting', 'waiting']);
      await desk.sidecar.fill(stage.sidecar.url);
      await desk.button(o('connection.save')).click();
      await eventually(desk.steps).toEqual(['passed', 'passed', 'passed', 'failed']);
    });

    it('names the sidecar’s way to the CRM as the step that fails', async () => {
      const away = await (await set({ config: { CRM_URL: NOBODY_LISTENS } })).openOptions();
      await away.connect(connection());
      await eventually(away.steps).toEqual(['passed', 'passed', 'failed', 'waiting']);
      expect(await away.failedStep()).toContain(away.words.o('test.crm.unreachable.todo'));
      await stage.close();

      const refused = await (await set({ config: { CRM_KEY: 'not-the-key' } })).openOptions();
      await refused.connect(connection());
      await eventually(refused.steps).toEqual(['passed', 'passed', 'failed', 'waiting']);
      expect(await refused.failedStep()).toContain(refused.words.o('test.crm.credentials_refused.todo'));
    });

    it('refuses in place what is no address, and saves nothing', async () => {
      const desk = await (await set()).openOptions();
      const { o } = desk.words;
      const refusals = [
        ['', 'address.empty'],
        ['crm padaria', 'address.not_an_address'],
        ['ftp://crm.example.com', 'address.not_web'],
        ['https://ana:segredo@crm.example.com', 'address.credentials'],
      ] as const;
      for (const [text, problem] of refusals) {
        await desk.connect({ crmOrigin: text, sidecarUrl: stage.sidecar.url });
        expect(await desk.addressProblems()).toEqual([o(problem)]);
      }
      await desk.connect({ crmOrigin: crm.url, sidecarUrl: crm.url });
      expect(await desk.addressProblems()).toEqual([o('address.same')]);
      expect(await desk.page.evaluate(() => chrome.storage.local.get('connection'))).toEqual({});
    });

    it('changes the scale, and with it the badges in the CRM’s list', async () => {
      const desk = await (await set()).openOptionsAs('manager');
      const { o } = desk.words;
      await eventually(() => badgeOf('critical')).toEqual(['critical']);
      await eventually(() => badgeOf('moderate')).toEqual(['moderate']);

      await desk.change({ 'high.days': '10', 'critical.days': '60' });
      await desk.saveRules();
      await desk.page.getByText(o('severity.saved')).waitFor();
      await stage.enterCrm('manager');
      await eventually(() => badgeOf('critical')).toEqual(['high']);
      await eventually(() => badgeOf('moderate')).toEqual(['high']);

      await desk.page.reload();
      await desk.setting('critical.days').waitFor();
      expect(await desk.setting('critical.days').inputValue()).toBe('60');
      expect(await desk.setting('high.withAmount').inputValue()).toBe('20.000,00');
      expect(await desk.page.locator('#severity').innerText()).toContain(crm.users.manager.name);
    });

    it('says in place why a scale is none, and saves nothing of it', async () => {
      const desk = await (await set()).openOptionsAs('manager');
      const { o } = desk.words;
      await desk.change({ 'critical.days': '16' });
      expect(await desk.problemOf('critical.days').textContent()).toBe(o('problem.critical_not_after_high'));
      await desk.saveRules();
      await desk.page.getByText(o('settings.toFix', { n: 1 })).waitFor();
      await eventually(() => focusedField(desk.page)).toBe('critical.days');
      expect((await savedThresholds()).version).toBe(0);

      await desk.change({ 'critical.days': 'logo' });
      expect(await desk.problemOf('critical.days').count()).toBe(1);
      await desk.button(o('settings.discard')).click();
      expect(await desk.setting('critical.days').inputValue()).toBe(String(DEFAULT_THRESHOLDS.critical.days));
    });

    it('shows a clerk the rules and who may change them; forced, the sidecar refuses', async () => {
      const desk = await (await set()).openOptionsAs('clerk');
      const { o } = desk.words;
      await desk.page.getByText(o('severity.readOnly')).waitFor();
      const { name } = crm.users.clerk;
      await desk.severity.getByText(o('settings.readOnly.todo', { name, role: o('role.finance') })).waitFor();
      const fields = desk.severity.locator('input');
      expect(await fields.count()).toBe(THRESHOLD_FIELDS.length);
      expect(await fields.evaluateAll((inputs) => inputs.every((input) => input.matches(':read-only')))).toBe(true);
      expect(await desk.button(o('severity.save')).count()).toBe(0);

      const clerk = await signInToSidecar(stage.sidecar.url, crm, crm.users.clerk);
      const forced = await clerk.raw('saveThresholds', {
        params: { companyId: crm.ids.company('main') },
        body: { ...DEFAULT_THRESHOLDS, dueSoonDays: 30 },
        headers: { 'if-match': '"0"' },
      });
      expect(forced.status).toBe(403);
      expect((await savedThresholds()).version).toBe(0);
    });

    it('guards what is not saved when the tab is closed', async () => {
      const desk = await (await set()).openOptionsAs('manager');
      await desk.setting('critical.days').click();
      await desk.change({ 'critical.days': '45' });
      const asked = desk.page.waitForEvent('dialog');
      await desk.page.close({ runBeforeUnload: true });
      const dialog = await asked;
      expect(dialog.type()).toBe('beforeunload');
      // A busy browser was seen to put the question away by itself, which is a no as well: the page is still there.
      await dialog.dismiss().catch((error: Error) => expect(error.message).toContain('No dialog is showing'));
      expect(await desk.setting('critical.days').inputValue()).toBe('45');

      await desk.saveRules();
      await desk.page.getByText(desk.words.o('severity.saved')).waitFor();
      const closed = desk.page.waitForEvent('close');
      await desk.page.close({ runBeforeUnload: true });
      await closed;
    });

    it('tells the second of two admins who save at once, and loses nothing of either', async () => {
      const first = await (await set()).openOptionsAs('manager');
      const second = await stage.openOptions();
      await second.setting('critical.days').waitFor();
      const { o } = second.words;
      await first.change({ 'critical.days': '45' });
      await first.saveRules();
      await first.page.getByText(o('severity.saved')).waitFor();

      await second.change({ 'high.days': '20' });
      await second.saveRules();
      const conflict = second.page.getByRole('alert').filter({ hasText: o('conflict.title') });
      await conflict.waitFor();
      expect(await conflict.innerText()).toContain(crm.users.manager.name);
      expect(await conflict.locator('tbody td').allTextContents()).toEqual(['20', '16', '31', '45']);
      expect((await savedThresholds()).thresholds.critical.days).toBe(45);

      await second.button(o('conflict.keepMine')).click();
      await second.page.getByText(o('severity.saved')).waitFor();
      const { version, thresholds } = await savedThresholds();
      expect([version, thresholds.high.days, thresholds.critical.days]).toEqual([2, 20, 31]);
    });

    it.each(languages)('speaks %s, and has no barriers in light or dark', async (language) => {
      const desk = await (await set({ language })).openOptionsAs('manager');
      const { page, words } = desk;
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await desk.setting('high.withAmount').inputValue()).toBe(
        { 'pt-BR': '20.000,00', en: '20,000.00', es: '20.000,00' }[language],
      );
      await eventually(desk.steps).toEqual(PASSED);
      await desk.change({ 'critical.days': '16' });
      await page.getByText(words.o('problem.critical_not_after_high')).waitFor();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.locator(`.options[data-theme="${colorScheme}"]`).waitFor();
        const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(WCAG_AA).analyze();
        expect(violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes[0]?.html})`)).toEqual([]);
      }
    });

    for (const section of sections) section({ crm: () => crm, set, languages });

    const savedThresholds = async () => {
      const manager = await signInToSidecar(stage.sidecar.url, crm, crm.users.manager);
      return manager.ask('thresholds', { params: { companyId: crm.ids.company('main') } });
    };
  });
}

/** A real CRM on a busy machine takes its time. */
const eventually = <T>(ask: () => Promise<T>) => expect.poll(ask, { timeout: 20_000 });

const focusedField = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('name'));
