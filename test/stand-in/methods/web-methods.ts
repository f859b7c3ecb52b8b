import { z } from 'zod';
import { browse, findRows } from '../orm/access.ts';
import { Domain } from '../orm/domain.ts';
import type { Environment } from '../orm/environment.ts';
import type { Model } from '../orm/model.ts';
import { readRows } from '../orm/read.ts';
import { aggregate, groupRows } from '../orm/read-group.ts';
import type { Row } from '../orm/row.ts';
import { createRow, writeRows } from '../orm/write.ts';
import { type Method, method } from './method.ts';

interface Specification {
  readonly [field: string]: { readonly fields?: Specification | undefined; readonly limit?: number | undefined };
}
const Specification: z.ZodType<Specification> = z.record(
  z.string(),
  z.looseObject({
    get fields() {
      return Specification.optional();
    },
    limit: z.number().optional(),
  }),
);

/** Nested reading: links become `{ id, ...what was asked of them }`. */
function webRead(env: Environment, model: Model, rows: readonly Row[], specification: Specification): object[] {
  const names = Object.keys(specification);
  const flat = readRows(env, model, rows, names.length > 0 ? names : ['id'], null);
  return flat.map((record, index) => {
    const row = rows[index];
    const nested = names.flatMap((name) => {
      const { fields } = specification[name] ?? {};
      const { relation } = env.db.field(model, name);
      if (!fields || !relation || !row) return [];
      const value = env.db.value(row, name);
      const read = (ids: readonly number[]) =>
        webRead(
          env,
          env.db.model(relation),
          ids.flatMap((id) => env.db.find(relation, id) ?? []),
          fields,
        );
      if (typeof value === 'number') return [[name, read([value])[0] ?? false]];
      return Array.isArray(value) ? [[name, read(value)]] : [];
    });
    return { ...record, ...Object.fromEntries(nested) };
  });
}

const Given = z.record(z.string(), z.unknown());

/** What Odoo's own web client calls. */
export const webMethods: Readonly<Record<string, Method>> = {
  web_search_read: method({
    onRecords: false,
    takes: {
      domain: Domain,
      specification: Specification,
      offset: z.number().optional(),
      limit: z.number().nullish(),
      order: z.string().nullish(),
      count_limit: z.number().nullish(),
    },
    run: ({ env, model }, { domain, specification, offset, limit, order }) => ({
      length: findRows(env, model, domain).length,
      records: webRead(env, model, findRows(env, model, domain, { offset, limit, order }), specification),
    }),
  }),
  web_read: method({
    takes: { specification: Specification },
    run: ({ env, model, ids }, { specification }) => webRead(env, model, browse(env, model, ids), specification),
  }),
  web_save: method({
    takes: { vals: Given, specification: Specification },
    run: ({ env, model, ids }, { vals, specification }) => {
      const saved = ids.length > 0 ? ids : [createRow(env, model, vals).id];
      if (ids.length > 0) writeRows(env, model, ids, vals);
      return webRead(env, model, browse(env, model, saved), specification);
    },
  }),
  web_read_group: method({
    onRecords: false,
    takes: {
      domain: Domain,
      groupby: z.array(z.string()),
      aggregates: z.array(z.string()).default([]),
      limit: z.number().nullish(),
    },
    run: ({ env, model }, { domain, groupby, aggregates }) => {
      const groups = groupRows(env, model, findRows(env, model, domain), groupby).map(({ keys, rows, conditions }) => ({
        ...keys,
        ...Object.fromEntries(aggregates.map((name) => [name, aggregate(env, model, rows, name)])),
        __count: rows.length,
        __extra_domain: conditions,
      }));
      return { groups, length: groups.length };
    },
  }),
  read_group: method({
    onRecords: false,
    takes: {
      domain: Domain,
      fields: z.array(z.string()),
      groupby: z.union([z.array(z.string()), z.string()]),
      offset: z.number().optional(),
      limit: z.number().nullish(),
      orderby: z.union([z.string(), z.literal(false)]).nullish(),
      lazy: z.boolean().default(true),
    },
    run: ({ env, model }, { domain, fields, groupby, lazy }) => {
      const all = typeof groupby === 'string' ? [groupby] : groupby;
      const by = lazy ? all.slice(0, 1) : all;
      const count = lazy ? `${by[0]}_count` : '__count';
      const sums = fields.filter((name) => name !== 'id' && !by.includes(name) && !name.includes('('));
      return groupRows(env, model, findRows(env, model, domain), by).map(({ keys, rows, conditions, ranges }) => ({
        ...keys,
        [count]: rows.length,
        ...Object.fromEntries(sums.map((name) => [name.split(':')[0], aggregate(env, model, rows, name)])),
        __domain: [...(domain.length ? conditions.map(() => '&') : []), ...domain, ...conditions],
        ...(Object.keys(ranges).length > 0 && { __range: ranges }),
      }));
    },
  }),
  formatted_read_group: method({
    onRecords: false,
    takes: { domain: Domain, groupby: z.array(z.string()).default([]), aggregates: z.array(z.string()).default([]) },
    run: ({ env, model }, { domain, groupby, aggregates }) =>
      groupRows(env, model, findRows(env, model, domain), groupby).map(({ keys, rows, conditions }) => ({
        ...keys,
        __extra_domain: conditions,
        ...Object.fromEntries(aggregates.map((name) => [name, aggregate(env, model, rows, name)])),
      })),
  }),
};
