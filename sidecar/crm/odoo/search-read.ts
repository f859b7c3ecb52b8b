import { z } from 'zod';
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

/** All rows, however many, page by page in order of id, which costs the last page no more than the first. */
export async function searchAll<Row extends RowWithId>(
  search: SearchRead,
  model: string,
  { domain, ...rest }: Omit<Search<Row>, 'order' | 'limit'>,
): Promise<z.output<Row>[]> {
  const rows: z.output<Row>[] = [];
  for (let last = 0; ; ) {
    const page = await search(model, { ...rest, domain: [...domain, ['id', '>', last]], order: 'id', limit: PAGE });
    rows.push(...page);
    const lastRow = page.at(-1);
    if (!lastRow || page.length < PAGE) return rows;
    last = lastRow.id;
  }
}

/** The rows of these ids in one read, or in none when there are no ids; those that do not exist are missing. */
export async function readById<Row extends RowWithId>(
  search: SearchRead,
  model: string,
  row: Row,
  ids: readonly number[],
): Promise<ReadonlyMap<number, z.output<Row>>> {
  if (ids.length === 0) return new Map();
  const rows = await searchAll(search, model, { row, domain: [['id', 'in', [...new Set(ids)]]] });
  return new Map(rows.map((each) => [each.id, each]));
}
