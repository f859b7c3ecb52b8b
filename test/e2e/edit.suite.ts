import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskCatalogues } from '../../extension/i18n/desk/catalogues.ts';
import type { CrmUnderTest } from '../support/crm-under-test.ts';
import { crmPaths } from './support/crm-pages.ts';
import { type Stage, setStage } from './support/overlay-stage.ts';
import { screenshot } from './support/screenshot.ts';
import { speakEnglish } from './support/speak-english.ts';
import { WCAG_AA } from './support/wcag.ts';

/** Editing a reminder before it leaves, in a real browser, on any CRM. */
export function describeEditing(
  name: string,
  start: () => Promise<CrmUnderTest>,
  languages: readonly ('pt-BR' | 'en')[] = ['pt-BR', 'en'],
): void {
  describe.each(languages)(`editing a reminder on ${name} in %s`, (language) => {
    const texts = deskCatalogues[language];
    let stage: Stage;
    const overlay = (selector: string) => stage.page.locator(`em-dia ${selector}`);
    const field = (key: 'edit.subject' | 'edit.opening' | 'dialog.language') =>
      overlay('dialog.reminder').getByLabel(texts[key], { exact: true });
    const send = () =>
      overlay('dialog.reminder footer').getByRole('button', { name: texts['dialog.send'], exact: true });

    beforeAll(async () => {
      stage = await setStage(start);
      stage.page.setDefaultTimeout(60_000);
      if (language === 'en') await speakEnglish(stage.page);
    });
    afterAll(() => stage?.close());

    it('refuses what hurts at the field, speaks the language chosen, reaches whom was ticked, and leaves as shown', async () => {
      const { page, crm } = stage;
      crm.inbox.clear();
      await stage.visit('clerk', crmPaths(crm).invoice(crm.ids.invoice('group-1')));
      await overlay('.chip[data-level]').click();
      await overlay('.panel').getByRole('button', { name: texts['act.remind'], exact: true }).first().click();
      await overlay('.people [name=recipientIds]').first().waitFor();

      await overlay('.people li').filter({ hasText: 'geral@textil-vale.example' }).getByRole('checkbox').press('Space');
      await field('dialog.language').selectOption('es');
      await overlay('dialog.reminder').getByRole('button', { name: texts['edit.open'] }).press('Enter');
      await expect.poll(() => field('edit.subject').inputValue(), { timeout: 20_000 }).toContain('Su factura');
      await field('edit.opening').fill('Usted es un moroso.');
      await overlay('.fields .problem').waitFor();
      expect(await send().count()).toBe(0);
      const axe = await new AxeBuilder({ page }).setLegacyMode(true).include('em-dia').withTags(WCAG_AA).analyze();
      expect(axe.violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
      await screenshot(page, `${name}-edit-refused-${language}`);

      await field('edit.opening').fill('Como conversamos, <b>aquí</b> va la lista.');
      await field('edit.subject').fill('Lo que conversamos');
      await expect
        .poll(() => overlay('dialog.reminder dd').nth(1).textContent(), { timeout: 20_000 })
        .toBe('Lo que conversamos');
      await screenshot(page, `${name}-edited-${language}`);
      await send().click();
      await overlay('dialog footer [data-tone="good"]').waitFor({ timeout: 60_000 });

      await expect.poll(() => crm.inbox.messages.length, { timeout: 20_000 }).toBe(2);
      expect(crm.inbox.messages.flatMap(({ recipients }) => recipients).sort()).toEqual([
        'contas.pagar@textil-vale.example',
        'geral@textil-vale.example',
      ]);
      for (const { subject, html } of crm.inbox.messages) {
        expect(subject).toBe('Lo que conversamos');
        expect(html).toMatch(/&lt;b(>|&gt;)aquí&lt;\/b(>|&gt;) va la lista/);
        expect(html).toContain('CNPJ');
      }
    });
  });
}
