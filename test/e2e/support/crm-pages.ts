import type { BrowserContext, Page } from 'playwright-core';
import type { StaffKey } from '../../dataset/dataset.ts';
import { openWebSession } from '../../odoo/web-session.ts';
import type { CrmUnderTest } from '../../support/crm-under-test.ts';

/** Makes the browser the CRM session of this person, whoever was signed in before. */
export async function signInToCrm(context: BrowserContext, crm: CrmUnderTest, who: StaffKey): Promise<void> {
  const { login, password } = crm.users[who];
  const { cookie } = await openWebSession({ url: crm.url, database: crm.database, login, password });
  await context.clearCookies();
  await context.addCookies([{ ...cookie, url: crm.url }]);
}

/** Where a CRM of this major has its screens. */
export function crmPaths({ major }: Pick<CrmUnderTest, 'major'>) {
  if (major >= 18) {
    return {
      invoices: '/odoo/customer-invoices',
      orders: '/odoo/sales',
      newOrder: '/odoo/sales/new',
      invoice: (id: number) => `/odoo/customer-invoices/${id}`,
      order: (id: number) => `/odoo/sales/${id}`,
      customer: (id: number) => `/odoo/contacts/${id}`,
    };
  }
  const form = (model: string, id: number | '') => `/web#model=${model}&view_type=form&id=${id}`;
  return {
    invoices: '/web#action=account.action_move_out_invoice_type&view_type=list',
    orders: '/web#action=sale.action_quotations_with_onboarding&view_type=list',
    newOrder: '/web#action=sale.action_quotations_with_onboarding&model=sale.order&view_type=form',
    invoice: (id: number) => form('account.move', id),
    order: (id: number) => form('sale.order', id),
    customer: (id: number) => form('res.partner', id),
  };
}

/** Goes to a screen as one does by typing an address: the page is loaded anew, also where only the hash differs. */
export async function openCrm(page: Page, crm: CrmUnderTest, path: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(crm.url + path);
}
