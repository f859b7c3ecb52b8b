import { z } from 'zod';
import type { PageRequest } from '../crm.ts';
import type { Dialect } from './dialect.ts';
import { parseAnswer } from './rows.ts';
import type { OdooCall, Transport } from './transport/transport.ts';

const PAGE = 5000;

export interface Search<Row extends z.ZodObject> {
  /** The fields to read and the shape of each. */
  readonly row: Row;
  /** Optional fields of `row` that this version does not have. */
  readonly absent?: readonly string[];
  readonly domain: readonly unknown[];
  readonly order?: string;
  readonly limit?: number;
  readonly context?: OdooCall['context'];
}

export type SearchRead = <Row extends z.ZodObject>(model: string, search: Search<Row>) => Promise<z.output<Row>[]>;

type RowWithId = z.ZodObject<{ id: z.ZodNumber }>;

/** Rows of a model, checked at the door, archived ones among them; those the account may not read are missing. */
export function createSearchRead(call: Transport, { bareIds }: Dialect): SearchRead {
  return async (model, { row, absent = [], domain, order, limit, context }) => {
    const kwargs = {
      domain,
      fields: Object.keys(row.shape).filter((field) => !absent.includes(field)),
      ...(order && { order }),
      ...(limit && { limit }),
      ...(bareIds && { load: null }),
    };
    const answer = await call({ model, method: 'search_read', kwargs, context: { active_test: false, ...context } });
    return parseAnswer(z.array(row), answer, model);
  };
}

/** Rows after an id in order of id: a page from the end of a table costs no more than its first. */
export function searchPage<Row extends RowWithId>(
  search: SearchRead,
  model: string,
  { domain, ...rest }: Omit<Search<Row>, 'order' | 'limit'>,
  { after, limit }: PageRequest,
): Promise<z.output<Row>[]> {
  return search(model, { ...rest, domain: [...domain, ['id', '>', after]], order: 'id', limit });
}

/** All rows, however many, page by page. */
export async function searchAll<Row extends RowWithId>(
  search: SearchRead,
  model: string,
  wanted: Omit<Search<Row>, 'order' | 'limit'>,
): Promise<z.output<Row>[]> {
  const rows: z.output<Row>[] = [];
  for (let after = 0; ; ) {
    const page = await searchPage(search, model, wanted, { after, limit: PAGE });
    rows.push(...page);
    const last = page.at(-1);
    if (!last || page.length < PAGE) return rows;
    after = last.id;
  }
}

/** The rows of these ids in one read for every few thousand, none when there are no ids; those that do not exist, or are not `where`, are missing. */
export async function readById<Row extends RowWithId>(
  search: SearchRead,
  model: string,
  row: Row,
  ids: readonly number[],
  where: readonly unknown[] = [],
): Promise<ReadonlyMap<number, z.output<Row>>> {
  const once = [...new Set(ids)];
  const rows = new Map<number, z.output<Row>>();
  for (let from = 0; from < once.length; from += PAGE) {
    const piece = once.slice(from, from + PAGE);
    // A model's own order may cost as much as the search.
    const found = await search(model, { row, domain: [['id', 'in', piece], ...where], order: 'id' });
    for (const each of found) rows.set(each.id, each);
  }
  return rows;
}

interface Grouping<Row extends z.ZodObject> {
  /** The shape of a group: its keys, its aggregate, and what Odoo adds to each. */
  readonly row: Row;
  readonly domain: readonly unknown[];
  /** As Odoo writes it: `amount_residual:sum`. */
  readonly aggregate: string;
  readonly groupby: readonly string[];
}

/** One aggregate per group, archived rows among them; no group without rows. */
export async function readGroup<Row extends z.ZodObject>(
  call: Transport,
  model: string,
  { row, domain, aggregate, groupby }: Grouping<Row>,
): Promise<z.output<Row>[]> {
  const kwargs = { domain, fields: [aggregate], groupby, lazy: false };
  const answer = await call({ model, method: 'read_group', kwargs, context: { active_test: false } });
  return parseAnswer(z.array(row), answer, model);
}
