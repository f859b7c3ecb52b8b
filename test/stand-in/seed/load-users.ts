import { createRow } from '../orm/write.ts';
import type { Loading } from './load-dataset.ts';

/** The people who sign in and the service account, all in both companies. */
export function loadUsers({ env, dataset, companies, users }: Loading): void {
  const { db } = env;
  const groupId = (name: string) => db.rows('res.groups').find(({ external_name }) => external_name === name)?.id ?? 0;
  for (const { key, login, name, email, password, groups, portal } of dataset.users) {
    const partner = createRow(env, db.model('res.partner'), { name, email, lang: 'pt_BR' });
    const user = createRow(env, db.model('res.users'), {
      login,
      password,
      partner_id: partner.id,
      company_id: companies.get('main')?.id,
      company_ids: [...companies.values()].map(({ id }) => id),
      group_ids: [portal ? 'base.group_portal' : 'base.group_user', ...groups].map(groupId),
    });
    users.set(key, user);
  }
}
