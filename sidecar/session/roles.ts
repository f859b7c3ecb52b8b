import { ROLES, type Role } from '../../shared/contract/common.ts';

/** Which CRM groups make which role; any one of a role's groups is enough. */
export type RoleGroups = Readonly<Record<Role, readonly string[]>>;

/** The highest role that a user's groups give; undefined when they give none. */
export function roleOf(groups: ReadonlySet<string>, roleGroups: RoleGroups): Role | undefined {
  return ROLES.findLast((role) => roleGroups[role].some((group) => groups.has(group)));
}
