import { z } from 'zod';
import { method } from '../methods/method.ts';
import { mayUse, visible } from '../orm/access.ts';
import type { Environment } from '../orm/environment.ts';
import { boolean, char, integer, text } from '../orm/field.ts';
import type { Model } from '../orm/model.ts';
import { type Row, textOf } from '../orm/row.ts';
import { anyone, internal } from './groups.ts';

export const attachment: Model = {
  name: 'ir.attachment',
  label: 'Attachment',
  order: 'id desc',
  fields: {
    name: char(),
    type: char({ default: 'binary' }),
    public: boolean(),
    datas: text(),
    file_size: integer({ compute: (row) => Buffer.from(textOf(row, 'datas'), 'base64').length }),
    mimetype: char({ default: 'application/octet-stream' }),
    res_model: char(),
    res_id: integer(),
    res_field: char(),
    description: text(),
  },
  access: { read: anyone, create: internal, write: internal, unlink: internal },
  // Without a record it hangs on, an attachment is its maker's, unless it is public.
  rule: (env) => (row) =>
    row.public === true || (Number(row.res_id) > 0 ? seesRecord(env, row) : row.create_uid === env.uid),
  // What a field of a record holds.
  hidden: { row: (row) => textOf(row, 'res_field') !== '', unlessAskedBy: ['id', 'res_field'] },
};

/** A record of a model that is not there hides nothing. */
function seesRecord(env: Environment, row: Row): boolean {
  if (!env.db.hasModel(textOf(row, 'res_model'))) return true;
  const model = env.db.model(textOf(row, 'res_model'));
  const record = env.db.find(model.name, Number(row.res_id));
  return record === undefined || (mayUse(env, model, 'read') && visible(env, model)(record));
}

export const parameter: Model = {
  name: 'ir.config_parameter',
  label: 'System Parameter',
  fields: { key: char(), value: text() },
  access: {},
  methods: {
    get_param: method({
      onRecords: false,
      takes: { key: z.string(), default: z.union([z.string(), z.literal(false)]).default(false) },
      run: ({ env }, { key, default: otherwise }) => {
        const row = env.db.rows('ir.config_parameter').find((one) => one.key === key);
        return row ? textOf(row, 'value') : otherwise;
      },
    }),
    set_param: method({
      onRecords: false,
      takes: { key: z.string(), value: z.string() },
      run: ({ env }, { key, value }) => {
        const row = env.db.rows('ir.config_parameter').find((one) => one.key === key);
        if (row) row.value = value;
        else env.db.insert('ir.config_parameter', { key, value });
        return true;
      },
    }),
  },
};
