/** The groups that matter here, by Odoo's names, and what each implies. */
export const impliedGroups: Readonly<Record<string, readonly string[]>> = {
  'base.group_user': [],
  'base.group_erp_manager': ['base.group_user'],
  'base.group_system': ['base.group_erp_manager'],
  'base.group_multi_company': [],
  'base.group_partner_manager': [],
  'base.group_portal': [],
  'base.group_public': [],
  'sales_team.group_sale_salesman': ['base.group_user'],
  'sales_team.group_sale_salesman_all_leads': ['sales_team.group_sale_salesman'],
  'sales_team.group_sale_manager': ['sales_team.group_sale_salesman_all_leads'],
  'account.group_account_readonly': ['base.group_user'],
  'account.group_account_invoice': ['base.group_user'],
  'account.group_account_user': ['account.group_account_invoice', 'account.group_account_readonly'],
  'account.group_account_manager': ['account.group_account_invoice'],
};

/** Groups most access rights are given to. */
export const internal = ['base.group_user'];
export const anyone = ['base.group_user', 'base.group_portal', 'base.group_public'];
export const invoicing = ['account.group_account_invoice'];
export const accounting = ['account.group_account_invoice', 'account.group_account_readonly'];
export const selling = ['sales_team.group_sale_salesman'];
export const contacts = ['base.group_partner_manager', 'sales_team.group_sale_salesman'];
