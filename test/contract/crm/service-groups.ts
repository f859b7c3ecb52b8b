import { recordIds } from '../../odoo/seed/seeding.ts';
import type { CrmUnderTest } from '../../support/crm-under-test.ts';

/** Leaves the service account these groups and what they imply; the answer gives back those it had. */
export async function giveServiceOnly(held: CrmUnderTest, ...groups: readonly string[]): Promise<() => Promise<void>> {
  const field = held.major >= 19 ? 'group_ids' : 'groups_id';
  const service = await held.call<number[]>('res.users', 'search', [[['login', '=', held.service.login]]]);
  const [before] = await held.call<Record<string, number[]>[]>('res.users', 'read', [service, [field]]);
  const set = async (ids: readonly number[]) => {
    await held.call('res.users', 'write', [service, { [field]: [[6, 0, ids]] }]);
  };
  await set(groups.map(await recordIds(held.call, groups)));
  return () => set(before?.[field] ?? []);
}
