import type { User } from '../../dataset/dataset.ts';
import { createAll, idOf, recordIds, type Seeding } from './seeding.ts';

/** The people who sign in, and the service account; all in both companies, none with a group they do not need. */
export async function seedUsers(seeding: Seeding): Promise<void> {
  const { call, dataset, ids, major } = seeding;
  const group = await recordIds(call, [
    'base.group_user',
    'base.group_portal',
    ...dataset.users.flatMap(({ groups }) => groups),
  ]);
  const groupsField = major >= 19 ? 'group_ids' : 'groups_id';
  const companies = Object.values(ids.companies);

  const values = ({ login, name, email, password, groups, portal }: User) => ({
    login,
    name,
    email,
    password,
    lang: 'pt_BR',
    tz: 'America/Sao_Paulo',
    company_id: idOf(ids.companies, 'main'),
    company_ids: [[6, 0, companies]],
    [groupsField]: [[6, 0, [portal ? 'base.group_portal' : 'base.group_user', ...groups].map(group)]],
    // The bot's first chat would cover the page in every screenshot.
    odoobot_state: 'disabled',
    ...(major >= 18 && { tour_enabled: false }),
  });
  await createAll(seeding, 'res.users', dataset.users, ids.users, values, {
    context: { no_reset_password: true, lang: 'pt_BR' },
  });
}
