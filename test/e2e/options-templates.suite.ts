import AxeBuilder from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { DEFAULT_TEMPLATES } from '../../shared/domain/template/mail-templates.ts';
import type { StaffKey } from '../dataset/dataset.ts';
import { dataset } from '../dataset/dataset.ts';
import { signInToSidecar } from '../support/sidecar-client.ts';
import { untilRead } from '../support/start-test-sidecar.ts';
import type { OptionsDesk } from './support/options-desk.ts';
import type { OptionsSetting } from './support/options-setting.ts';
import type { OptionsStage } from './support/options-stage.ts';
import { screenshot } from './support/screenshot.ts';
import { WCAG_AA } from './support/wcag.ts';

/** What is done to the texts of mails on the options page. */
export function describeTemplates({ crm, set, languages }: OptionsSetting): void {
  const clientOf = (stage: OptionsStage, who: StaffKey) => signInToSidecar(stage.sidecar.url, crm(), crm().users[who]);
  const company = () => ({ companyId: crm().ids.company('main') });
  const saved = async (stage: OptionsStage) =>
    (await clientOf(stage, 'manager')).ask('templates', { params: company() });
  const mail = ({ templates }: OptionsDesk) => templates.frameLocator('iframe').locator('body');
  const critical = () => dataset.customers.find(({ key }) => key === 'critical')?.name ?? 'critical';

  describe('what mails say', () => {
    it('begins with our words; what an admin writes is previewed on a real customer, saved, and in the next mail', async () => {
      const stage = await set();
      const customerId = crm().ids.customer('critical');
      await untilRead(stage.sidecar.url);
      const before = await (await clientOf(stage, 'clerk')).ask('previewReminder', {
        body: { ...company(), customerId },
      });
      expect(before.tone).toBe('helpful');
      const opening = 'mails.overdue_helpful.pt-BR.opening';
      const desk = await stage.openOptionsAs('manager');
      const { o } = desk.words;
      await desk.templates.getByText(o('templates.defaults')).waitFor();
      await desk.setting('templates.manner').selectOption('overdue_helpful');
      await expect.poll(() => desk.setting(opening).inputValue()).toContain('{% if count == 1 %}');
      await desk.setting('templates.customer').selectOption({ label: critical() });
      await mail(desk).getByText('R$').first().waitFor();

      await desk.setting(opening).fill('Bom dia! Combinamos as faturas de , está bem?');
      await desk.setting(opening).evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(34, 34));
      await desk.setting(opening).focus();
      await desk.templates.locator('.variable').nth(1).click();
      expect(await desk.setting(opening).inputValue()).toBe(
        'Bom dia! Combinamos as faturas de {{ customer }}, está bem?',
      );
      await mail(desk).getByText(`Combinamos as faturas de ${critical()}`).waitFor();
      await desk.saveTexts();
      await desk.page.getByText(o('templates.saved')).waitFor();

      await desk.page.reload();
      await desk.setting('templates.manner').selectOption('overdue_helpful');
      expect(await desk.setting(opening).inputValue()).toContain('{{ customer }}');
      expect((await saved(stage)).version).toBe(1);
      const after = await (await clientOf(stage, 'clerk')).ask('previewReminder', {
        body: { ...company(), customerId },
      });
      expect(after.words).toEqual({
        ...before.words,
        opening: `Bom dia! Combinamos as faturas de ${critical()}, está bem?`,
      });
      expect(after.blocked).toBe(before.blocked);
    });

    it.each(languages)('says in place what cannot be, in %s, and saves nothing of it', async (language) => {
      const stage = await set({ language });
      const desk = await stage.openOptionsAs('manager');
      const { o } = desk.words;
      const closing = `mails.overdue_neutral.${language}.closing` as const;
      await desk.setting(closing).fill('Ok.\n{{ nome }} {% for a in b %}');
      await desk.problemOf(closing).waitFor();
      expect(await desk.problemOf(closing).innerText()).toContain(
        o('templates.line', {
          line: 2,
          problem: o('templates.problem.template_unknown_variable', { excerpt: 'nome' }),
        }),
      );
      await desk.templates.getByText(o('templates.preview.broken')).waitFor();
      await desk.saveTexts();
      await desk.templates.getByText(o('settings.refused')).waitFor();
      expect((await saved(stage)).version).toBe(0);
      await desk.setting(closing).fill('Caloteiro!');
      await expect.poll(() => desk.problemOf(closing).innerText()).toContain('Caloteiro');
      for (const colorScheme of ['light', 'dark'] as const) {
        await desk.page.setViewportSize({ width: colorScheme === 'light' ? 1280 : 1920, height: 1400 });
        await desk.page.emulateMedia({ colorScheme });
        await desk.page.locator(`.options[data-theme="${colorScheme}"]`).waitFor();
        const { violations } = await new AxeBuilder({ page: desk.page })
          .setLegacyMode(true)
          .include('#templates')
          .withTags(WCAG_AA)
          .analyze();
        expect(violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes[0]?.html})`)).toEqual([]);
        await desk.templates.locator('details').evaluate((all: HTMLDetailsElement) => (all.open = true));
        await desk.templates.scrollIntoViewIfNeeded();
        await screenshot(desk.page, `texts-${language}-${colorScheme}`);
      }
    });

    it('is read by a clerk with its preview, by a seller without; forced, the sidecar refuses', async () => {
      const stage = await set();
      const desk = await stage.openOptionsAs('clerk');
      const { o } = desk.words;
      await desk.templates.getByText(o('templates.readOnly')).waitFor();
      await desk.templates.locator('iframe').waitFor();
      const texts = desk.templates.locator('textarea');
      expect(await texts.evaluateAll((all) => all.every((one) => one.matches(':read-only')))).toBe(true);
      const forced = await (await clientOf(stage, 'clerk')).raw('saveTemplates', {
        params: company(),
        body: DEFAULT_TEMPLATES,
        headers: { 'if-match': '"0"' },
      });
      expect(forced.status).toBe(403);
      const body = { manner: 'overdue_firm', language: 'pt-BR', parts: {} } as const;
      const sales = await (await clientOf(stage, 'salesperson')).raw('previewTemplate', { params: company(), body });
      expect(sales.status).toBe(403);
      expect((await saved(stage)).version).toBe(0);
    });
  });
}
