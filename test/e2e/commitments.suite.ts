import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskCatalogues } from '../../extension/i18n/desk/catalogues.ts';
import { addDays, calendarDateIn } from '../../shared/domain/calendar/calendar-date.ts';
import type { CrmUnderTest } from '../support/crm-under-test.ts';
import { crmPaths } from './support/crm-pages.ts';
import { type Stage, setStage } from './support/overlay-stage.ts';
import { screenshot } from './support/screenshot.ts';
import { speakEnglish } from './support/speak-english.ts';
import { typeDate } from './support/type-date.ts';
import { WCAG_AA } from './support/wcag.ts';

/** Noting and ending what was agreed with a customer, in a real browser, on any CRM. */
export function describeCommitments(
  name: string,
  start: () => Promise<CrmUnderTest>,
  languages: readonly ('pt-BR' | 'en')[] = ['pt-BR', 'en'],
): void {
  describe.each(languages)(`commitments on ${name} in %s`, (language) => {
    const texts = deskCatalogues[language];
    let stage: Stage;
    const overlay = (selector: string) => stage.page.locator(`em-dia ${selector}`);
    type Act = 'note.promise' | 'note.dispute' | 'note.pause' | 'note.more' | 'note.do_not_contact' | 'talk.note';
    const button = (key: Act) => stage.page.getByRole('button', { name: texts[key], exact: true });
    const chip = (level: string) => overlay(`.chip[data-level="${level}"]:not([data-stale])`);

    const openPanel = async (invoice: string, level: string) => {
      const { page, crm } = stage;
      await stage.visit('clerk', crmPaths(crm).invoice(crm.ids.invoice(invoice)));
      await chip(level).waitFor();
      await chip(level).focus();
      await page.keyboard.press('Enter');
      await overlay('.panel .acts').waitFor();
    };
    const violations = async () => {
      const { violations } = await new AxeBuilder({ page: stage.page }).include('em-dia').withTags(WCAG_AA).analyze();
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`,
      );
    };
    const isFocused = (selector: string) =>
      overlay(selector)
        .first()
        .evaluate((element) => element.matches(':focus-within'));

    beforeAll(async () => {
      stage = await setStage(start);
      if (language === 'en') await speakEnglish(stage.page);
    });
    afterAll(() => stage?.close());

    it('a promise is noted and ended by keyboard alone, and the chip follows', async () => {
      const { page } = stage;
      await openPanel('high-by-amount-1', 'high');
      await button('note.promise').focus();
      await page.keyboard.press('Enter');
      await overlay('dialog.small').waitFor();
      await expect.poll(() => isFocused('[name=dueOn]')).toBe(true);
      expect(await overlay('[name=amount]').inputValue()).toBe(language === 'en' ? '24,500.00' : '24.500,00');
      expect(await violations()).toEqual([]);
      await screenshot(page, `${name}-promise-${language}`);
      await typeDate(overlay('[name=dueOn]'), addDays(calendarDateIn('America/Sao_Paulo', new Date()), 3));
      await page.keyboard.press('Enter');
      await overlay('.said').getByText(texts['noted.promise']).waitFor();
      await chip('moderate').waitFor();
      await expect.poll(() => overlay('.standing li').count()).toBe(1);
      await expect.poll(() => isFocused('.panel')).toBe(true);
      expect(await violations()).toEqual([]);
      await screenshot(page, `${name}-standing-${language}`);

      await overlay('.standing button').focus();
      await page.keyboard.press('Enter');
      await overlay('dialog.small').waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(() => overlay('dialog.small').count()).toBe(0);
      await expect.poll(() => isFocused('.standing button')).toBe(true);
      await page.keyboard.press('Enter');
      await overlay('dialog.small').waitFor();
      expect(await violations()).toEqual([]);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await overlay('.said').getByText(texts['ended.promise']).waitFor();
      await chip('high').waitFor();
      await expect.poll(() => overlay('.standing li').count()).toBe(0);
    });

    it('a call cannot be closed without its reason; noted, it shows, and the next step follows what was said', async () => {
      await openPanel('high-by-amount-1', 'high');
      await button('talk.note').click();
      await overlay('dialog [type=submit]').click();
      expect(await overlay('dialog .problem').allTextContents()).toEqual([texts['wrong.reason.required']]);
      await expect.poll(() => isFocused('[name=reason]')).toBe(true);
      await overlay('dialog summary').click();
      expect(await violations()).toEqual([]);
      await screenshot(stage.page, `${name}-call-${language}`);
      await overlay('[name=reason]').selectOption('cash_flow');
      await overlay('[name=note]').fill('Paga metade na sexta');
      await overlay('dialog [type=submit]').dblclick();
      await expect.poll(() => overlay('.step .what').textContent()).toBe(texts['step.propose_plan']);
      await expect
        .poll(() => overlay('.items .told').allTextContents())
        .toEqual([`${texts['unpaid.cash_flow']} · Paga metade na sexta`]);
      expect(await violations()).toEqual([]);
      await screenshot(stage.page, `${name}-called-${language}`);
    });

    it('what is wrong with a dispute is said beside its fields; noted, it takes the item out of the verdict', async () => {
      await openPanel('moderate-1', 'moderate');
      await button('note.dispute').click();
      await overlay('dialog [type=submit]').click();
      expect(await overlay('dialog .problem').allTextContents()).toEqual([
        texts['wrong.receivableIds.required'],
        texts['wrong.cause.required'],
      ]);
      await expect.poll(() => isFocused('[name=receivableIds]')).toBe(true);
      expect(await violations()).toEqual([]);
      await screenshot(stage.page, `${name}-dispute-${language}`);
      await overlay('[name=receivableIds]').check();
      await overlay('[name=cause]').selectOption('product_or_service');
      await overlay('dialog [type=submit]').dblclick();
      await chip('disputed').waitFor();
      await expect.poll(() => overlay('.standing li').count()).toBe(1);
    });

    it('whoever is not to be contacted gets no reminder, and the dialog says why', async () => {
      await openPanel('slight-1', 'mild');
      await button('note.more').click();
      await button('note.do_not_contact').click();
      await overlay('[name=note]').fill('Pedido do jurídico');
      await overlay('dialog [type=submit]').click();
      await overlay('.said').getByText(texts['noted.do_not_contact']).waitFor();
      await overlay('.standing li').getByText('Pedido do jurídico').waitFor();
      await expect.poll(() => overlay('.step .what').textContent()).toBe(texts['step.no_contact']);
    });

    it('a sidecar that is away costs nothing of what was typed, and trying again notes it once', async () => {
      const until = addDays(calendarDateIn('America/Sao_Paulo', new Date()), 20);
      await openPanel('critical-1', 'critical');
      await button('note.pause').click();
      await overlay('[name=until]').fill(until);
      await overlay('[name=note]').fill('Férias coletivas');
      await stage.stopSidecar();
      await overlay('dialog [type=submit]').click();
      await overlay('dialog .notice').getByText(texts['failure.away']).waitFor();
      expect(await overlay('[name=until]').inputValue()).toBe(until);
      expect(await overlay('[name=note]').inputValue()).toBe('Férias coletivas');
      expect(await violations()).toEqual([]);
      await screenshot(stage.page, `${name}-pause-away-${language}`);
      await stage.startSidecar();
      await expect
        .poll(
          async () => {
            if ((await overlay('dialog').count()) > 0) await overlay('dialog [type=submit]').click({ timeout: 1_000 });
            return overlay('dialog').count();
          },
          { timeout: 30_000, interval: 1_000 },
        )
        .toBe(0);
      await overlay('.standing li').getByText('Férias coletivas').waitFor();
      await expect.poll(() => overlay('.standing li').count()).toBe(1);
    });
  });
}
