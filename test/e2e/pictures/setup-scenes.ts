import { dayFromToday } from '../../contract/crm/expected-debts.ts';
import { startTestSidecar } from '../../support/start-test-sidecar.ts';
import type { Scene } from './overlay-scenes.ts';
import type { Studio } from './studio.ts';

const NOBODY_LISTENS = 'http://127.0.0.1:9';
const ADMINS_ONLY = { sales: ['base.group_system'], finance: ['base.group_system'], admin: ['base.group_system'] };

/** What is shown while something is missing, and where an admin puts it right. */
export const setupScenes: Record<string, Scene> = {
  async loading(studio) {
    const { connect, visit, paths, overlay, shoot, crm, silentUrl } = studio;
    await connect(silentUrl);
    await visit('clerk', paths.invoices);
    await overlay('.badge-wait').first().waitFor();
    await shoot('loading-list');
    await visit('clerk', paths.invoice(crm.ids.invoice('critical-1')));
    await overlay('.chip[aria-busy="true"]').waitFor();
    await shoot('loading-chip');
    await connect();
  },
  async away({ connect, visit, paths, overlay, shoot, crm }) {
    await connect(NOBODY_LISTENS);
    await visit('clerk', paths.invoices);
    await overlay('.badge[data-level="unknown"]').first().waitFor();
    await shoot('away-list');
    await visit('salesperson', paths.order(crm.ids.order('quotation-critical')));
    await overlay('.chip[data-level="unknown"]').waitFor();
    await shoot('away-quotation');
    await overlay('.chip').click();
    await overlay('.panel').waitFor();
    await shoot('away-panel');
    await connect();
  },
  async 'no-access'({ connect, visit, paths, overlay, shoot, crm }) {
    const strict = await startTestSidecar(crm, { ROLE_GROUPS: ADMINS_ONLY });
    await connect(strict.url);
    await visit('clerk', paths.invoice(crm.ids.invoice('critical-1')));
    await overlay('.chip[data-level="unknown"]').click();
    await overlay('.panel').waitFor();
    await shoot('no-access');
    await connect();
    await strict.stop();
  },
  async stale({ connect, visit, paths, overlay, shoot, crm }) {
    const passing = await startTestSidecar(crm);
    await connect(passing.url);
    await visit('clerk', paths.invoice(crm.ids.invoice('critical-1')));
    await overlay('.chip[data-level="critical"]').click();
    await overlay('.panel .items li').first().waitFor();
    await passing.stop();
    await overlay('.panel footer button').last().click();
    await overlay('.chip[data-stale]').waitFor();
    await shoot('stale');
    await connect();
  },
  async 'not-configured'({ connect, disconnect, visit, paths, overlay, shoot, crm }) {
    await visit('clerk', paths.invoice(crm.ids.invoice('critical-2')));
    await overlay('.chip[data-level="critical"]').click();
    await overlay('.panel .items li').first().waitFor();
    await disconnect();
    await overlay('.panel footer button').last().click();
    await overlay('.chip[data-stale]').waitFor();
    await shoot('not-configured');
    await connect();
  },
  payment,
  async options(studio) {
    await options(studio);
    await readOnly(studio);
  },
};

async function options({ connect, disconnect, visit, paths, options: open, shoot, crm, sidecar }: Studio) {
  await disconnect();
  const fresh = await open();
  await fresh.crm.waitFor();
  await shoot('options-empty', fresh.page);
  await fresh.connect({ crmOrigin: 'crm padaria', sidecarUrl: '' });
  await shoot('options-addresses', fresh.page);
  await fresh.connect({ crmOrigin: crm.url, sidecarUrl: NOBODY_LISTENS });
  await fresh.page.locator('.steps li[data-state="failed"]').waitFor();
  await shoot('options-failing', fresh.page);
  await visit('manager', paths.invoices);
  await fresh.connect({ crmOrigin: crm.url, sidecarUrl: sidecar.url });
  await fresh.page.locator('.steps li[data-state="passed"]').nth(3).waitFor();
  await shoot('options-connected', fresh.page, { whole: true });
  const second = await open();
  await second.setting('critical.days').waitFor();
  await second.change({ 'moderate.withAmount': '5.00', 'high.days': '8', 'critical.days': '' });
  await second.saveRules();
  await shoot('options-error', second.page, { whole: true });
  await second.button(second.words.o('settings.discard')).click();
  await fresh.change({ 'critical.days': '45' });
  await shoot('options-unsaved', fresh.page);
  await fresh.saveRules();
  await fresh.page.getByText(fresh.words.o('severity.saved')).waitFor();
  await second.change({ 'high.days': '20' });
  await second.saveRules();
  await second.page.locator('.conflict').waitFor();
  await shoot('options-conflict', second.page, { whole: true });
  await second.button(second.words.o('conflict.takeTheirs')).click();
  await second.page.close();
  await fresh.page.close();
  await connect();
}

/** What a padaria types, whole; then as it never could be saved. */
async function payment({ visit, paths, overlay, options: open, shoot, connect }: Studio) {
  await connect();
  await visit('manager', paths.invoices);
  await overlay('.badge[data-level]').first().waitFor();
  const desk = await open();
  await desk.setting('pix.key').waitFor();
  await desk.change({
    'pix.key': '11.222.333/0001-81',
    'pix.merchantName': 'Em Dia Demonstração',
    'pix.merchantCity': 'São Paulo',
    boletoField: 'payment_reference',
    'bank.lines': 'Banco do Brasil (001)\nAgência 1234-5, conta 67890-1\nEm Dia Demonstração Ltda',
    'bank.asOf': dayFromToday(-2),
  });
  await desk.setting('charges.contractClause').check();
  await desk.payment.scrollIntoViewIfNeeded();
  await shoot('options-payment', desk.page, { whole: true });
  await desk.change({
    'pix.key': '123.456.789-00',
    'pix.merchantCity': 'São José dos Campos',
    boletoField: 'x_boleto',
  });
  await desk.change({ 'charges.finePercent': '12' });
  await shoot('options-payment-error', desk.page, { whole: true });
  await desk.button(desk.words.o('settings.discard')).click();
  await desk.page.close();
}

async function readOnly({ visit, paths, overlay, options: open, shoot }: Studio) {
  await visit('clerk', paths.invoices);
  await overlay('.badge[data-level]').first().waitFor();
  const desk = await open();
  await desk.page.getByText(desk.words.o('severity.readOnly')).waitFor();
  await shoot('options-read-only', desk.page, { whole: true });
  await desk.page.close();
}
