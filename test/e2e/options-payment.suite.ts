import AxeBuilder from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PAYMENT_SETTINGS } from '../../shared/domain/payment/payment-settings.ts';
import { dayFromToday } from '../contract/crm/expected-debts.ts';
import type { StaffKey } from '../dataset/dataset.ts';
import { signInToSidecar } from '../support/sidecar-client.ts';
import { untilRead } from '../support/start-test-sidecar.ts';
import type { OptionsSetting } from './support/options-setting.ts';
import type { OptionsStage } from './support/options-stage.ts';
import { WCAG_AA } from './support/wcag.ts';

const PIX = { 'pix.key': '11.222.333/0001-81', 'pix.merchantName': 'Em Dia', 'pix.merchantCity': 'São Paulo' };

/** What is done to the ways to pay on the options page. */
export function describePayment({ crm, set }: OptionsSetting): void {
  const clientOf = (stage: OptionsStage, who: StaffKey) => signInToSidecar(stage.sidecar.url, crm(), crm().users[who]);
  const company = () => ({ companyId: crm().ids.company('main') });
  const saved = async (stage: OptionsStage) =>
    (await clientOf(stage, 'manager')).ask('paymentSettings', { params: company() });
  const preview = async (stage: OptionsStage) =>
    (await clientOf(stage, 'clerk')).ask('previewReminder', {
      body: { ...company(), customerId: crm().ids.customer('critical') },
    });

  describe('how a company is paid', () => {
    it('begins with nothing; what an admin types is there after a reload, and in the next mail', async () => {
      const stage = await set();
      const desk = await stage.openOptionsAs('manager');
      const { o } = desk.words;
      await desk.payment.getByText(o('payment.defaults')).waitFor();
      await untilRead(stage.sidecar.url);
      expect((await preview(stage)).html).not.toContain('Pix');
      await desk.change({
        ...PIX,
        boletoField: 'payment_reference',
        'bank.lines': 'Banco 001\nConta 67890-1',
        'bank.asOf': dayFromToday(-2),
      });
      await desk.payment.getByText(o('payment.kind.cnpj')).waitFor();
      expect(await desk.payment.locator('.code code').innerText()).toContain('5802BR5906EM DIA6009SAO PAULO');
      await desk.setting('charges.contractClause').check();
      await desk.savePayment();
      await desk.page.getByText(o('payment.saved')).waitFor();

      await desk.page.reload();
      await desk.setting('charges.finePercent').waitFor();
      expect(await desk.setting('bank.lines').inputValue()).toBe('Banco 001\nConta 67890-1');
      expect(await desk.setting('charges.finePercent').inputValue()).toBe('2,00');
      expect(await saved(stage)).toMatchObject({ version: 1, payment: { boletoField: 'payment_reference' } });
      const { html } = await preview(stage);
      expect(html).toContain('Pix copia e cola');
      expect(html).toContain('Multa de 2%');
      expect(html).toContain('Conta 67890-1');
    });

    it('says in place what cannot be, asks the CRM about the field, and saves nothing of it', async () => {
      const stage = await set();
      const desk = await stage.openOptionsAs('manager');
      const { o } = desk.words;
      await desk.setting('pix.key').waitFor();
      await desk.change({ ...PIX, 'pix.key': '123.456.789-00' });
      expect(await desk.problemOf('pix.key').textContent()).toBe(o('problem.pix_key_unknown'));
      await desk.savePayment();
      await desk.payment.getByText(o('settings.toFix', { n: 1 })).waitFor();
      await desk.change({ ...PIX, boletoField: 'x_boleto' });
      await desk.savePayment();
      await desk.payment.getByText(o('problem.boleto_field_unknown')).waitFor();
      await desk.change({ boletoField: 'amount_total' });
      await desk.savePayment();
      await desk.payment.getByText(o('problem.boleto_field_no_text')).waitFor();
      expect((await saved(stage)).version).toBe(0);
      for (const colorScheme of ['light', 'dark'] as const) {
        await desk.page.emulateMedia({ colorScheme });
        await desk.page.locator(`.options[data-theme="${colorScheme}"]`).waitFor();
        const { violations } = await new AxeBuilder({ page: desk.page })
          .setLegacyMode(true)
          .include('#payment')
          .withTags(WCAG_AA)
          .analyze();
        expect(violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes[0]?.html})`)).toEqual([]);
      }
    });

    it('is read by a clerk; forced, the sidecar refuses', async () => {
      const stage = await set();
      const desk = await stage.openOptionsAs('clerk');
      await desk.payment.getByText(desk.words.o('payment.readOnly')).waitFor();
      const fields = desk.payment.locator(':is(input, textarea)');
      expect(await fields.evaluateAll((all) => all.every((one) => one.matches(':read-only, :disabled')))).toBe(true);
      const forced = await (await clientOf(stage, 'clerk')).raw('savePaymentSettings', {
        params: company(),
        body: DEFAULT_PAYMENT_SETTINGS,
        headers: { 'if-match': '"0"' },
      });
      expect(forced.status).toBe(403);
      expect((await saved(stage)).version).toBe(0);
    });
  });
}
