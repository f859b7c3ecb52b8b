import type { Environment } from '../orm/environment.ts';
import { linksOf, type Row } from '../orm/row.ts';

/** Ids as in every Odoo database. */
export const subtypes = { 'mail.mt_comment': 1, 'mail.mt_note': 2 } as const;

const followersOf = ({ db }: Environment, model: string, record: number): Row[] =>
  db.rows('mail.followers').filter((row) => row.res_model === model && row.res_id === record);

export function follow(
  env: Environment,
  model: string,
  record: number,
  partners: readonly number[],
  wanted: readonly number[] = [subtypes['mail.mt_comment']],
): void {
  for (const partner of partners) {
    const existing = followersOf(env, model, record).find((row) => row.partner_id === partner);
    if (existing) existing.subtype_ids = wanted;
    else
      env.db.insert('mail.followers', { res_model: model, res_id: record, partner_id: partner, subtype_ids: wanted });
  }
}

export function unfollow(env: Environment, model: string, record: number, partners: readonly number[]): void {
  for (const row of followersOf(env, model, record)) {
    if (partners.includes(Number(row.partner_id))) env.db.remove('mail.followers', row.id);
  }
}

/** Partners who asked for this kind of message on this record. */
export const subscribers = (env: Environment, model: string, record: number, subtype: number): number[] =>
  followersOf(env, model, record)
    .filter((row) => linksOf(row, 'subtype_ids').includes(subtype))
    .map((row) => Number(row.partner_id));
