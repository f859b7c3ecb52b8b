import { z } from 'zod';
import { method } from '../methods/method.ts';
import { boolean, char, integer, text } from '../orm/field.ts';
import type { Model } from '../orm/model.ts';
import { textOf } from '../orm/row.ts';
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
    mimetype: char({ default: 'application/octet-stream' }),
    res_model: char(),
    res_id: integer(),
    description: text(),
  },
  access: { read: anyone, create: internal, write: internal, unlink: internal },
  // Without a record it hangs on, an attachment is its maker's, unless it is public.
  rule:
    ({ uid }) =>
    (row) =>
      row.public === true || row.create_uid === uid || Number(row.res_id) > 0,
};

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
