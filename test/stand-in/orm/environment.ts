import { z } from 'zod';
import type { Mailer } from '../mail/mailer.ts';
import type { Database } from './database.ts';
import { accessError } from './odoo-error.ts';
import { type FieldValue, linksOf } from './row.ts';

export const Context = z.looseObject({
  lang: z.string().optional(),
  tz: z.string().optional(),
  allowed_company_ids: z.array(z.number()).optional(),
  active_test: z.boolean().optional(),
  active_model: z.string().optional(),
  active_ids: z.array(z.number()).optional(),
  mail_notify_force_send: z.boolean().optional(),
});
export type Context = z.infer<typeof Context>;

/** What outlives a call. */
export interface World {
  readonly db: Database;
  readonly mailer: Mailer;
  readonly url: () => string;
  readonly now: () => Date;
}

/** On whose behalf a call is made, and with what context. */
export interface Environment extends World {
  readonly uid: number;
  readonly context: Context;
  readonly groups: ReadonlySet<string>;
  readonly companyIds: readonly number[];
}

export function environment(world: World, uid: number, context: Context = {}): Environment {
  const user = world.db.get('res.users', uid);
  const own = linksOf(user, 'company_ids');
  const companyIds = context.allowed_company_ids ?? own;
  if (companyIds.some((id) => !own.includes(id))) throw accessError('Acesso a empresas não autorizadas ou inválidas.');
  const [company = 1] = companyIds;
  return {
    ...world,
    db: world.db.forCompany(company),
    uid,
    context,
    groups: groupNames(world.db, uid),
    companyIds,
  };
}

export const partnerOf = (env: Environment): number =>
  Number(env.db.value(env.db.get('res.users', env.uid), 'partner_id'));

const listed = (value: FieldValue): readonly number[] => (Array.isArray(value) ? value : []);

/** CRM-wide names of the user's groups, implied ones included. */
export function groupNames(db: Database, uid: number): Set<string> {
  const groups = listed(db.value(db.get('res.users', uid), 'all_group_ids'));
  return new Set(groups.map((id) => String(db.value(db.get('res.groups', id), 'external_name'))));
}

/** UTC, as Odoo stores instants. */
export const timestamp = (now: Date): string => now.toISOString().slice(0, 19).replace('T', ' ');
