import type { CompanyKey, DataSet, DayOffset } from '../../dataset/dataset.ts';
import type { Call } from '../rpc.ts';

export type Ids = Record<string, number>;

/** What the loader has made so far, by the data set's keys. */
export interface SeedIds {
  readonly companies: Ids;
  readonly users: Ids;
  readonly customers: Ids;
  readonly invoices: Ids;
  readonly payments: Ids;
  readonly entries: Ids;
  readonly orders: Ids;
  readonly opportunities: Ids;
}

/** What every step of loading the data set works with. */
export interface Seeding {
  readonly call: Call;
  readonly major: number;
  readonly dataset: DataSet;
  readonly ids: SeedIds;
  /** `YYYY-MM-DD` of a day relative to today. */
  day(offset: DayOffset): string;
}

export const noIds = (): SeedIds => ({
  companies: {},
  users: {},
  customers: {},
  invoices: {},
  payments: {},
  entries: {},
  orders: {},
  opportunities: {},
});

/** Throws when the data set has no such key, instead of letting `undefined` reach the CRM. */
export function idOf(ids: Ids, key: string): number {
  const id = ids[key];
  if (id === undefined) throw new Error(`the data set has no "${key}"`);
  return id;
}

/** Sets the company a document is made in, and keeps the chatter of loading out of the records. */
export const inCompany = ({ ids }: Seeding, company: CompanyKey) => ({
  context: {
    allowed_company_ids: [idOf(ids.companies, company)],
    lang: 'pt_BR',
    tracking_disable: true,
    mail_create_nolog: true,
    mail_create_nosubscribe: true,
  },
});

/** Creates one record per item in a single call and files their ids under the items' keys. */
export async function createAll<T extends { readonly key: string }>(
  { call }: Seeding,
  model: string,
  items: readonly T[],
  into: Ids,
  values: (item: T) => object,
  kwargs: object = {},
): Promise<number[]> {
  if (items.length === 0) return [];
  const created = await call<number[]>(model, 'create', [items.map(values)], kwargs);
  items.forEach(({ key }, index) => {
    const id = created[index];
    if (id !== undefined) into[key] = id;
  });
  return created;
}

export const byCompany = <T extends { readonly company: CompanyKey }>({ dataset }: Seeding, items: readonly T[]) =>
  dataset.companies.map(({ key }) => ({ company: key, items: items.filter(({ company }) => company === key) }));

export const firstId = async (
  call: Call,
  model: string,
  domain: readonly unknown[],
  kwargs: object = {},
): Promise<number> => {
  const [id] = await call<number[]>(model, 'search', [domain], { limit: 1, order: 'id', ...kwargs });
  if (id === undefined) throw new Error(`no ${model} matches ${JSON.stringify(domain)}`);
  return id;
};

/** Database ids of Odoo's own records ("base.group_user"), read as admin. */
export async function recordIds(call: Call, names: readonly string[]): Promise<(name: string) => number> {
  const rows = await call<{ complete_name: string; res_id: number }[]>(
    'ir.model.data',
    'search_read',
    [[['name', 'in', names.map((name) => name.split('.').at(-1))]]],
    { fields: ['complete_name', 'res_id'] },
  );
  const ids: Ids = Object.fromEntries(rows.map(({ complete_name, res_id }) => [complete_name, res_id]));
  return (name) => idOf(ids, name);
}
