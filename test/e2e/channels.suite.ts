import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskCatalogues } from '../../extension/i18n/desk/catalogues.ts';
import { financeWordsIn } from '../../extension/i18n/finance-words.ts';
import type { CrmUnderTest } from '../support/crm-under-test.ts';
import { officeHours } from '../support/office-hours.ts';
import { untilRead } from '../support/start-test-sidecar.ts';
import { crmPaths, openCrm } from './support/crm-pages.ts';
import { type OptionsStage, setOptionsStage } from './support/options-stage.ts';
import { screenshot } from './support/screenshot.ts';
import { speakEnglish } from './support/speak-english.ts';
import { WCAG_AA } from './support/wcag.ts';

const CUSTOMER = 'high-by-amount';
const BY_SMS = 'critical';
const UNDO_SECONDS = 1;

/** A chat, a letter and an SMS, from their dialogs to where somebody sends them, in a real browser. */
export function describeChannels(
  name: string,
  start: () => Promise<CrmUnderTest>,
  languages: readonly ('pt-BR' | 'en')[] = ['pt-BR', 'en'],
): void {
  describe.each(languages)(`the other channels on ${name} in %s`, (language) => {
    const texts = deskCatalogues[language];
    let crm: CrmUnderTest;
    let stage: OptionsStage;
    const overlay = (selector: string) => stage.crmPage.locator(`em-dia ${selector}`);
    const button = (label: string) => stage.crmPage.getByRole('button', { name: label, exact: true });

    const openDialog = async (channel: 'whatsapp' | 'letter') => {
      await openCrm(stage.crmPage, crm, crmPaths(crm).invoice(crm.ids.invoice(`${CUSTOMER}-1`)));
      const chip = overlay('.chip[data-level="high"]:not([data-stale])');
      await chip.waitFor({ timeout: 30_000 });
      await chip.click();
      await button(texts['talk.note']).click();
      await overlay('[name=channel]').selectOption(channel);
    };
    const violations = async (page: Page) => {
      const { violations } = await new AxeBuilder({ page })
        .include(page === stage.crmPage ? 'em-dia' : 'main')
        .withTags(WCAG_AA)
        .analyze();
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`,
      );
    };

    beforeAll(async () => {
      crm = await start();
      await crm.call('res.partner', 'write', [
        [crm.ids.customer(CUSTOMER)],
        { phone: '(11) 98765-4321', street: 'Rua do Porto, 15', city: 'Santos', zip: '11000-000' },
      ]);
      await crm.call('res.partner', 'write', [[crm.ids.customer(BY_SMS)], { phone: '(11) 91234-5678' }]);
      stage = await setOptionsStage(crm, { language, config: { UNDO_SECONDS }, clock: officeHours() });
      await untilRead(stage.sidecar.url);
      await stage.browser.connect({ crmOrigin: crm.url, sidecarUrl: stage.sidecar.url });
      await stage.enterCrm('clerk');
      if (language === 'en') await speakEnglish(stage.crmPage);
    });
    afterAll(async () => {
      await stage?.close();
      await crm?.stop();
    });

    it('WhatsApp is not offered before somebody notes that the customer agreed; then it opens with its text', async () => {
      await openDialog('whatsapp');
      await overlay('.chat').getByText(texts['chat.block.not_opted_in']).waitFor();
      expect(await violations(stage.crmPage)).toEqual([]);
      await screenshot(stage.crmPage, `${name}-chat-refused-${language}`);
      await overlay('[name=how]').fill('pediu por telefone');
      await button(texts['chat.agree.whatsapp']).click();
      const link = overlay('.chat a');
      await link.waitFor();
      expect(await link.getAttribute('href')).toMatch(/^https:\/\/wa\.me\/5511987654321\?text=/);
      expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
      expect(await violations(stage.crmPage)).toEqual([]);
      await screenshot(stage.crmPage, `${name}-chat-${language}`);
      await overlay('[name=outcome]').selectOption('written');
      await overlay('dialog [type=submit]').click();
      await overlay('.said').filter({ hasText: /\S/ }).waitFor();
      await openDialog('whatsapp');
      await overlay('.chat').getByText(texts['block.already_today']).waitFor();
    });

    it('an SMS is sent to who agreed to it, by the CRM, and no mail beside it', async () => {
      await openCrm(stage.crmPage, crm, crmPaths(crm).invoice(crm.ids.invoice(`${BY_SMS}-1`)));
      await overlay('.chip[data-level="critical"]:not([data-stale])').click({ timeout: 30_000 });
      await button(texts['act.remind']).click();
      const dialog = overlay('dialog.reminder');
      const sms = dialog.getByRole('radio', { name: texts['channel.sms'] });
      await sms.click();
      await dialog.getByText(texts['block.not_opted_in'], { exact: true }).waitFor();
      expect(await violations(stage.crmPage)).toEqual([]);
      await screenshot(stage.crmPage, `${name}-sms-refused-${language}`);
      await dialog.locator('[name=how]').fill('pediu por telefone');
      await button(texts['chat.agree.sms']).click();
      const text = dialog.locator('.sms');
      const send = button(texts['dialog.send']);
      await send.waitFor();
      const shown = await text.innerText();
      expect(await violations(stage.crmPage)).toEqual([]);
      await screenshot(stage.crmPage, `${name}-sms-${language}`);
      await send.click();
      await dialog.getByText(texts['sms.sent.todo']).waitFor({ timeout: 30_000 });
      await screenshot(stage.crmPage, `${name}-sms-sent-${language}`);
      expect(crm.sms.messages).toEqual([]);
      await crm.sms.flush();
      expect(crm.sms.messages).toMatchObject([{ number: '+5511912345678', text: shown }]);
      await crm.sms.flush();
      expect([crm.sms.messages.length, crm.inbox.messages.length]).toEqual([1, 0]);
    });

    it('a letter opens in a tab of its own, on one A4 page', async () => {
      await openDialog('letter');
      const opened = stage.browser.context.waitForEvent('page');
      await button(texts['letter.print']).click();
      const page = await opened;
      const { f } = financeWordsIn(language);
      // What the page says in the letter's place is worth more than a time-out.
      await expect
        .poll(() => page.locator('.letter-bar').innerText(), { timeout: 60_000 })
        .toContain(f('letter.print'));
      expect(await page.locator('.paper address').textContent()).toContain('Rua do Porto, 15');
      expect(await violations(page)).toEqual([]);
      await screenshot(page, `${name}-letter-${language}`);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
      await page.close();
    });
  });
}
