import { z } from 'zod';
import type { CrmUser } from '../crm.ts';
import { flag, id, ids, name, optionalText, parseAnswer, reference } from './rows.ts';
import type { Session } from './session.ts';

const UserRow = z.object({
  id,
  name,
  email: optionalText,
  partner_id: reference,
  active: flag,
  share: flag,
  company_ids: ids,
  // One of them, by version.
  groups_id: ids.optional(),
  all_group_ids: ids.optional(),
});

const ExternalIds = z.record(z.string(), z.string());

export async function user(session: Session, userId: number, groups: readonly string[]): Promise<CrmUser | undefined> {
  const [row] = await session.search('res.users', {
    row: UserRow,
    absent: ['groups_id', 'all_group_ids'].filter((field) => field !== session.dialect.groups),
    domain: [['id', '=', userId]],
  });
  if (!row) return undefined;
  const names = await groupNames(session, row[session.dialect.groups] ?? []);
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    partnerId: row.partner_id,
    active: row.active,
    internal: !row.share,
    companyIds: row.company_ids,
    groups: new Set(groups.filter((group) => names.has(group))),
  };
}

/** `has_group` asks about the caller only up to 17, and a limited account may not read `ir.model.data`; this it may ask everywhere. */
async function groupNames({ call }: Session, groupIds: readonly number[]): Promise<ReadonlySet<string>> {
  if (groupIds.length === 0) return new Set();
  const answer = await call({ model: 'res.groups', method: 'get_external_id', ids: groupIds });
  return new Set(Object.values(parseAnswer(ExternalIds, answer, 'res.groups.get_external_id')));
}
