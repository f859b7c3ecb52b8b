import type { Database } from '../orm/database.ts';
import { type Field, many2many, one2many } from '../orm/field.ts';
import type { Row } from '../orm/row.ts';

/** Fields of every record with a chatter. */
export function threadFields(model: string): Readonly<Record<string, Field>> {
  const followers = (row: Row, db: Database) =>
    db.rows('mail.followers').filter((one) => one.res_model === model && one.res_id === row.id);
  return {
    message_follower_ids: one2many('mail.followers', 'res_id', {
      compute: (row, db) => followers(row, db).map(({ id }) => id),
    }),
    message_partner_ids: many2many('res.partner', {
      compute: (row, db) => followers(row, db).map(({ partner_id }) => Number(partner_id)),
    }),
    message_ids: one2many('mail.message', 'res_id', {
      compute: (row, db) =>
        db
          .rows('mail.message')
          .filter((one) => one.model === model && one.res_id === row.id)
          .map(({ id }) => id),
    }),
  };
}
