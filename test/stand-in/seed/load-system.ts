import type { Company, DataSet } from '../../dataset/dataset.ts';
import { ACTIVITY_TYPES } from '../models/activity.ts';
import { impliedGroups } from '../models/groups.ts';
import type { Database } from '../orm/database.ts';
import { timestamp, type World } from '../orm/environment.ts';
import type { Loaded } from './load-dataset.ts';

/** The administrator's id, as in every Odoo database. */
export const ADMIN = 2;

const adminGroups = [
  'base.group_system',
  'account.group_account_manager',
  'sales_team.group_sale_manager',
  'base.group_partner_manager',
];

/** What an empty Odoo already has: places, currencies, groups, message kinds, one company and its administrator. */
export function loadSystem({ db, now }: World, dataset: DataSet, loaded: Loaded): void {
  db.insert('res.country', { id: 31, name: 'Brazil', code: 'BR' });
  for (const { stateCode, city } of dataset.companies) {
    const name = stateCode === 'PR' ? 'Paraná' : city;
    db.insert('res.country.state', { name, code: stateCode, country_id: 31 });
  }
  const currency = { active: true, position: 'before', decimal_places: 2, rounding: 0.01 };
  db.insert('res.currency', { ...currency, id: 1, name: 'USD', symbol: '$', inverse_rate: dataset.rates.USD });
  db.insert('res.currency', { ...currency, id: 5, name: 'BRL', symbol: 'R$', inverse_rate: dataset.rates.BRL });
  const groups = new Map(Object.keys(impliedGroups).map((name) => [name, loadGroup(db, name)]));
  db.insert('mail.message.subtype', { name: 'Discussions', default: true, internal: false, res_model: false });
  db.insert('mail.message.subtype', { name: 'Note', default: false, internal: true, res_model: false });

  loadSms(db);
  for (const type of Object.values(ACTIVITY_TYPES)) db.insert('mail.activity.type', { ...type });

  const [main] = dataset.companies;
  if (!main) throw new Error('the data set has no company');
  const person = { lang: 'pt_BR', type: 'contact', active: true, write_date: timestamp(now()) };
  const partner = db.insert('res.partner', { ...person, ...addressOf(db, main), is_company: true });
  loaded.companies.set(
    main.key,
    db.insert('res.company', {
      ...addressOf(db, main),
      partner_id: partner.id,
      currency_id: 5,
      sequence: 0,
      account_use_credit_limit: true,
    }),
  );
  db.insert('res.partner', { ...person, name: 'OdooBot', email: 'odoobot@emdia.example', active: false });
  const administrator = db.insert('res.partner', {
    ...person,
    name: 'Administrator',
    email: 'admin@emdia.example',
  });
  db.insert('res.users', {
    id: ADMIN,
    login: 'admin',
    password: 'admin',
    active: true,
    lang: 'pt_BR',
    tz: 'America/Sao_Paulo',
    partner_id: administrator.id,
    company_id: 1,
    company_ids: dataset.companies.map((_, index) => index + 1),
    group_ids: adminGroups.flatMap((name) => groups.get(name) ?? []),
    notification_type: 'email',
  });
}

/** Comes with every Odoo that has contacts. */
function loadSms(db: Database): void {
  db.insert('ir.module.module', { name: 'sms', state: 'installed' });
  const { id } = db.insert('ir.cron', { name: 'SMS: SMS Queue Manager' });
  const name = 'ir_cron_sms_scheduler_action';
  db.insert('ir.model.data', { module: 'sms', name, complete_name: `sms.${name}`, model: 'ir.cron', res_id: id });
}

function loadGroup(db: Database, name: string): number {
  const [module = '', short = ''] = name.split('.');
  const { id } = db.insert('res.groups', { name: short, full_name: name, external_name: name });
  db.insert('ir.model.data', { module, name: short, complete_name: name, model: 'res.groups', res_id: id });
  return id;
}

export const addressOf = (db: Database, { name, email, phone, street, city, stateCode, zip, cnpj }: Company) => ({
  name,
  email,
  phone,
  street,
  city,
  zip,
  vat: cnpj,
  country_id: 31,
  state_id: db.rows('res.country.state').find(({ code }) => code === stateCode)?.id ?? false,
});
