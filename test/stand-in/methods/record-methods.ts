import { z } from 'zod';
import { browse, checkRight, findRows } from '../orm/access.ts';
import type { Database } from '../orm/database.ts';
import { Domain } from '../orm/domain.ts';
import { commonFields, type Model } from '../orm/model.ts';
import { readRows } from '../orm/read.ts';
import { createRow, removeRows, writeRows } from '../orm/write.ts';
import { type Method, method } from './method.ts';

const fields = z.array(z.string()).nullish();
const page = { offset: z.number().optional(), limit: z.number().nullish(), order: z.string().nullish() };
const load = z.string().nullish();
const Given = z.record(z.string(), z.unknown());

/** The methods every model has. */
export const recordMethods: Readonly<Record<string, Method>> = {
  search: method({
    onRecords: false,
    takes: { domain: Domain, ...page },
    run: ({ env, model }, { domain, ...rest }) => findRows(env, model, domain, rest).map(({ id }) => id),
  }),
  search_count: method({
    onRecords: false,
    takes: { domain: Domain, limit: z.number().nullish() },
    run: ({ env, model }, { domain, limit }) => findRows(env, model, domain, { limit }).length,
  }),
  search_read: method({
    onRecords: false,
    takes: { domain: Domain.default([]), fields, ...page, load },
    run: ({ env, model }, { domain, fields: names, load: how, ...rest }) =>
      readRows(env, model, findRows(env, model, domain, rest), names ?? undefined, how),
  }),
  read: method({
    takes: { fields, load },
    run: ({ env, model, ids }, { fields: names, load: how }) =>
      readRows(env, model, browse(env, model, ids), names ?? undefined, how),
  }),
  exists: method({
    takes: {},
    run: ({ env, model, ids }) => ids.filter((id) => env.db.find(model.name, id)),
  }),
  create: method({
    onRecords: false,
    takes: { vals_list: z.union([z.array(Given), Given]) },
    run: ({ env, model }, { vals_list: given }) =>
      Array.isArray(given) ? given.map((values) => createRow(env, model, values).id) : createRow(env, model, given).id,
  }),
  write: method({
    takes: { vals: Given },
    run: ({ env, model, ids }, { vals }) => {
      writeRows(env, model, ids, vals);
      return true;
    },
  }),
  unlink: method({
    takes: {},
    run: ({ env, model, ids }) => {
      removeRows(env, model, ids);
      return true;
    },
  }),
  fields_get: method({
    onRecords: false,
    takes: { allfields: z.array(z.string()).nullish(), attributes: z.array(z.string()).nullish() },
    run: ({ env, model }, { allfields, attributes }) => {
      checkRight(env, model, 'read');
      const known = Object.entries({ ...model.fields, ...commonFields });
      const asked = known.filter(([name]) => !allfields?.length || allfields.includes(name));
      return Object.fromEntries(asked.map(([name]) => [name, describe(env.db, model, name, attributes)]));
    },
  }),
  name_search: method({
    onRecords: false,
    takes: {
      name: z.string().default(''),
      domain: Domain.nullish(),
      operator: z.string().default('ilike'),
      limit: z.number().default(100),
    },
    run: ({ env, model }, { name, domain, operator, limit }) =>
      findRows(env, model, [...(domain ?? []), ['display_name', operator, name]], { limit }).map((row) => [
        row.id,
        env.db.displayNameOf(row),
      ]),
  }),
};

function describe(db: Database, model: Model, name: string, attributes: readonly string[] | null | undefined) {
  const field = db.field(model, name);
  const { selection } = field;
  const choices = typeof selection === 'function' ? { selection: selection(db) } : {};
  const all = { name, string: name, ...field, ...choices };
  const wanted = Object.entries(all).filter(
    ([key, value]) => typeof value !== 'function' && (!attributes?.length || attributes.includes(key)),
  );
  return Object.fromEntries(wanted);
}
