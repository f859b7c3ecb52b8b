import type { RunSettings } from '../../../shared/domain/policy/run-settings.ts';
import { signInToSidecar } from '../../support/sidecar-client.ts';
import { groupList } from '../support/invoice-list.ts';
import { leaveCustomer, pickCustomer } from '../support/pick-customer.ts';
import { messagesRead, tickPage } from '../support/ticked-rows.ts';
import type { Studio } from './studio.ts';

export type Scene = (studio: Studio) => Promise<void>;

/** Each theme reminds a customer of its own: one reminder a day is the rule. */
const REMINDED = { light: 'followed-1', dark: 'high-by-amount-1' } as const;
const CRITICAL = 'Metalúrgica Ipê Amarelo Ltda';

/** What we draw on the CRM's own screens, in the order of a working day. */
export const overlayScenes: Record<string, Scene> = {
  async list({ visit, paths, overlay, shoot, page, crm }) {
    await visit('clerk', paths.invoices);
    await overlay('.badge[data-level="critical"]').first().waitFor();
    await shoot('list');
    await groupList(page, crm.major);
    await overlay('.badge[data-level]').first().waitFor();
    await shoot('list-grouped');
  },
  async orders({ visit, paths, overlay, shoot }) {
    await visit('salesperson', paths.orders);
    await overlay('.badge[data-level="critical"]').first().waitFor();
    await shoot('orders');
  },
  async invoice({ visit, paths, overlay, shoot, crm }) {
    await visit('clerk', paths.invoice(crm.ids.invoice('critical-1')));
    await overlay('.chip[data-level="critical"]').waitFor();
    await shoot('invoice');
    await overlay('.chip').click();
    await overlay('.panel .items li').first().waitFor();
    await shoot('panel');
  },
  async 'long-name'({ visit, paths, overlay, shoot, crm }) {
    await visit('clerk', paths.invoice(crm.ids.invoice('slight-1')));
    await overlay('.chip').click();
    await overlay('.panel .items li').first().waitFor();
    await shoot('panel-long-name');
  },
  async payer({ visit, paths, overlay, shoot, page, crm }) {
    await visit('clerk', paths.invoice(crm.ids.invoice('near-limit-1')));
    await overlay('.chip').click();
    await overlay('.panel summary').waitFor();
    await shoot('panel-payer');
    // What opens scrolls into sight of the window as it is then.
    await page.setViewportSize({ width: 1280, height: 800 });
    await overlay('.panel summary').click();
    await shoot('panel-payer-open');
  },
  async currencies({ visit, paths, overlay, shoot, crm }) {
    await visit('clerk', paths.invoice(crm.ids.invoice('two-currencies-1')));
    await overlay('.chip').click();
    await overlay('.panel .items li').first().waitFor();
    await shoot('panel-currencies');
  },
  async commitments({ visit, paths, overlay, shoot, page, crm, theme }) {
    await visit('clerk', paths.invoice(crm.ids.invoice('critical-1')));
    await overlay('.chip').click();
    const note = (name: string) => overlay('.panel').getByRole('button', { name, exact: true }).click();
    await note('Anotar promessa');
    await shoot('commitment-promise');
    await page.keyboard.press('Escape');
    await note('Contestar');
    await overlay('[name=receivableIds]').last().check();
    await shoot('commitment-dispute');
    await page.keyboard.press('Escape');
    await note('Mais opções');
    await shoot('commitment-menu');
    await note('Não contatar');
    await overlay('[name=note]').fill(`Pedido do jurídico (${theme})`);
    await overlay('dialog [type=submit]').click();
    await overlay('.standing li').first().waitFor();
    await shoot('commitment-standing');
    await overlay('.standing').scrollIntoViewIfNeeded();
    await overlay('.standing button').first().click();
    await shoot('commitment-end');
  },
  async quotation({ visit, paths, overlay, shoot, page, crm }) {
    await visit('salesperson', paths.newOrder);
    await pickCustomer(page, CRITICAL);
    await overlay('.banner[data-level="critical"]').waitFor();
    await overlay('.chip[data-level="critical"]').waitFor();
    await leaveCustomer(page);
    await shoot('quotation-new');
    await visit('salesperson', paths.order(crm.ids.order('quotation-critical')));
    await overlay('.banner[data-level="critical"]').waitFor();
    await shoot('quotation-saved');
    await overlay('.banner button').click();
    await overlay('.panel .say').waitFor();
    await shoot('panel-sales');
  },
  async reminder({ visit, paths, overlay, shoot, crm, theme }) {
    await visit('clerk', paths.invoice(crm.ids.invoice(REMINDED[theme])));
    const remind = async () => {
      await overlay('.chip[data-level]').click();
      await overlay('.panel .step .button.primary, .panel .acts .button').first().click();
      await overlay('.people').first().waitFor();
    };
    await remind();
    await shoot('reminder-preview');
    await overlay('dialog footer .button.primary').click();
    await overlay('dialog footer').getByText('Desfazer').waitFor();
    await shoot('reminder-countdown');
    await overlay('dialog footer [data-tone="good"]').waitFor({ timeout: 60_000 });
    await shoot('reminder-sent');
    await overlay('dialog > .quiet').click();
    await overlay('.chip[data-level]').click();
    await overlay('.panel .items').getByText('enviado').waitFor();
    await shoot('panel-contacted');
    await overlay('.panel').getByRole('button', { name: 'Enviar lembrete' }).click();
    await overlay('.people').first().waitFor();
    await shoot('reminder-refused');
  },
  /** Undone at the end: both themes remind the same customers. */
  async many({ visit, paths, overlay, shoot, page, crm }) {
    await visit('clerk', paths.invoices);
    await overlay('.badge[data-level="critical"]').first().waitFor();
    await tickPage(page, crm.major);
    await overlay('.remind-selected').waitFor();
    await shoot('many-button');
    await overlay('.remind-selected').click();
    await messagesRead(page, 'preparando');
    await shoot('many-review');
    await overlay('dialog.many footer .primary').click();
    await overlay('dialog.many footer').getByText('Saem em').waitFor();
    await shoot('many-leaving');
    await page.keyboard.press('Escape');
    await shoot('many-corner');
    await overlay('.corner button').click();
    await overlay('dialog.many footer .primary').click();
    await overlay('dialog.many footer .notice').waitFor({ timeout: 60_000 });
    await shoot('many-report');
  },
  async edit({ visit, paths, overlay, shoot, crm }) {
    await visit('clerk', paths.invoice(crm.ids.invoice('group-1')));
    await overlay('.chip[data-level]').click();
    await overlay('.panel').getByRole('button', { name: 'Enviar lembrete' }).first().click();
    await overlay('.people').first().waitFor();
    await shoot('reminder-choices');
    await overlay('dialog.reminder').getByRole('button', { name: 'Editar o texto' }).click();
    await overlay('[name=opening]').fill('Vocês são uns caloteiros.');
    await overlay('.fields .problem').waitFor();
    await overlay('.fields').scrollIntoViewIfNeeded();
    await shoot('reminder-edit');
  },
  async 'never-sent'({ visit, paths, overlay, shoot, crm, sidecar }) {
    const manager = await signInToSidecar(sidecar.url, crm, crm.users.manager);
    const params = { companyId: crm.ids.company('main') };
    const waitFor = async (wanted: Partial<RunSettings>) => {
      const { version, operation } = await manager.ask('runSettings', { params });
      const body = { ...operation, ...wanted };
      await manager.ask('saveRunSettings', { params, body, headers: { 'if-match': `"${version}"` } });
    };
    await crm.call('account.move', 'write', [[crm.ids.invoice('critical-1')], { is_move_sent: true }]);
    await waitFor({ onlySentInvoices: true });
    await visit('clerk', paths.invoice(crm.ids.invoice('critical-1')));
    await overlay('.chip').click();
    await overlay('.panel .items li').first().waitFor();
    await shoot('never-sent');
    await overlay('.panel .items li').last().scrollIntoViewIfNeeded();
    await shoot('never-sent-items');
    await visit('clerk', paths.invoice(crm.ids.invoice('near-limit-1')));
    await overlay('.chip').click();
    await overlay('.panel').getByRole('button', { name: 'Enviar lembrete' }).first().click();
    await overlay('dialog.reminder .notice').first().waitFor();
    await shoot('never-sent-blocked');
    await waitFor({ onlySentInvoices: false });
  },
};
