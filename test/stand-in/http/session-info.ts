import { groupNames, type World } from '../orm/environment.ts';
import { linksOf, textOf } from '../orm/row.ts';
import { VERSION, VERSION_PARTS } from './version.ts';

/** What the web client learns about who uses it. */
export function sessionInfo(world: World, database: string, uid: number): object {
  const { db } = world;
  const user = db.get('res.users', uid);
  const groups = groupNames(db, uid);
  const companies = linksOf(user, 'company_ids').map((id) => db.get('res.company', id));
  const allowed = companies.map(({ id, name, sequence, currency_id }) => [
    id,
    { id, name, sequence, child_ids: [], parent_id: false, currency_id },
  ]);
  const currencies = db
    .rows('res.currency')
    .map(({ id, name, symbol, position }) => [id, { name, symbol, position, digits: [69, 2] }]);
  return {
    uid,
    is_system: groups.has('base.group_system'),
    is_admin: groups.has('base.group_erp_manager'),
    is_public: false,
    is_internal_user: groups.has('base.group_user'),
    user_context: { lang: textOf(user, 'lang'), tz: textOf(user, 'tz'), uid },
    db: database,
    server_version: VERSION,
    server_version_info: VERSION_PARTS,
    name: db.value(user, 'name'),
    username: textOf(user, 'login'),
    partner_id: user.partner_id,
    partner_display_name: db.value(user, 'display_name'),
    'web.base.url': world.url(),
    currencies: Object.fromEntries(currencies),
    user_companies: {
      current_company: user.company_id,
      allowed_companies: Object.fromEntries(allowed),
      disallowed_ancestor_companies: {},
    },
  };
}
