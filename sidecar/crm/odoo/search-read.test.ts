import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dialectOf } from './dialect.ts';
import { id, text } from './rows.ts';
import { createSearchRead, readById, type Search, searchAll } from './search-read.ts';
import type { OdooCall } from './transport/transport.ts';

const Row = z.object({ id });
const AfterId = z.tuple([z.literal('id'), z.literal('>'), z.number()]);

/** A model of so many rows, with ids that leave gaps. */
function aModelOf(count: number) {
  const all = Array.from({ length: count }, (_, index) => ({ id: index * 3 + 1 }));
  const calls: OdooCall[] = [];
  const search = createSearchRead(async (call) => {
    calls.push(call);
    const { domain, limit } = z.object({ domain: z.array(z.unknown()), limit: z.number() }).parse(call.kwargs);
    const [, , after] = AfterId.parse(domain.at(-1));
    return all.filter((row) => row.id > after).slice(0, limit);
  }, dialectOf('19.0'));
  return { search, calls, all };
}

describe('searching all', () => {
  it.each([
    [0, 1],
    [4_999, 1],
    [5_000, 2],
    [12_345, 3],
  ])('finds %i rows once each, in %i requests', async (count, requests) => {
    const { search, calls, all } = aModelOf(count);
    expect(await searchAll(search, 'account.move.line', { row: Row, domain: [['reconciled', '=', false]] })).toEqual(
      all,
    );
    expect(calls).toHaveLength(requests);
    for (const { kwargs } of calls) expect(kwargs).toMatchObject({ order: 'id', load: null, fields: ['id'] });
  });
});

describe('searching by id', () => {
  const IdsIn = z.tuple([z.literal('id'), z.literal('in'), z.array(z.number())]);
  const asking = async (ids: readonly number[], where: unknown[] = []) => {
    const asked: number[][] = [];
    const domains: unknown[] = [];
    const search = createSearchRead(async ({ kwargs }) => {
      const [first, ...rest] = z.array(z.unknown()).parse(kwargs?.domain);
      const [, , piece] = IdsIn.parse(first);
      asked.push(piece);
      domains.push(rest);
      return piece.filter((id) => id !== 13).map((id) => ({ id }));
    }, dialectOf('19.0'));
    return { found: [...(await readById(search, 'res.partner', Row, ids, where)).keys()], asked, domains };
  };

  it('asks nothing when there are no ids, and for each id once', async () => {
    expect(await asking([])).toMatchObject({ found: [], asked: [] });
    expect(await asking([4, 4, 13, 7], [['active', '=', true]])).toEqual({
      found: [4, 7],
      asked: [[4, 13, 7]],
      domains: [[['active', '=', true]]],
    });
  });

  it.each([
    [5_000, 1],
    [5_001, 2],
  ])('finds %i rows in %i requests', async (count, requests) => {
    const ids = Array.from({ length: count }, (_, index) => index + 100);
    const { found, asked } = await asking(ids);
    expect(found).toEqual(ids);
    expect(asked).toHaveLength(requests);
  });
});

describe('searching', () => {
  const asking = async (version: string, search: Partial<Search<typeof Row>>) => {
    const calls: OdooCall[] = [];
    const read = createSearchRead(async (call) => {
      calls.push(call);
      return [];
    }, dialectOf(version));
    await read('res.partner', { row: z.object({ id, mark: text.optional() }), domain: [], ...search });
    return calls[0];
  };

  it('finds archived rows too', async () => {
    expect((await asking('19.0', {}))?.context).toEqual({ active_test: false });
  });

  it('leaves out fields a version does not have, and what its search does not take', async () => {
    expect((await asking('19.0', {}))?.kwargs).toEqual({ domain: [], fields: ['id', 'mark'], load: null });
    expect((await asking('14.0', { absent: ['mark'] }))?.kwargs).toEqual({ domain: [], fields: ['id'] });
  });
});
