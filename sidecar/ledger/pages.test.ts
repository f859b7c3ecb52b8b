import { expect, it } from 'vitest';
import { CrmError, type PageRequest } from '../crm/crm.ts';
import { ahead, pages, pieces } from './pages.ts';

const rows = Array.from({ length: 12_001 }, (_, index) => ({ id: index * 3 + 1 }));
const read = async ({ after, limit }: PageRequest) => rows.filter(({ id }) => id > after).slice(0, limit);

async function all(reader: typeof read): Promise<number[]> {
  const found: number[] = [];
  for await (const page of pages(reader)) found.push(...page.map(({ id }) => id));
  return found;
}

it('reads every row once, in order, and stops', async () => {
  const asked: number[] = [];
  const found = await all((page) => {
    asked.push(page.after);
    return read(page);
  });
  expect(found).toEqual(rows.map(({ id }) => id));
  expect(asked).toHaveLength(3);
});

it('asks for less at a time when a page takes too long, and goes on where it was', async () => {
  const asked: PageRequest[] = [];
  const found = await all(async (page) => {
    asked.push(page);
    if (page.after > 0 && page.limit > 2000) throw new CrmError('timeout', 'too slow');
    return read(page);
  });
  expect(found).toEqual(rows.map(({ id }) => id));
  expect(asked.slice(0, 3).map(({ limit }) => limit)).toEqual([5000, 5000, 1250]);
});

it('gives up when even the smallest page takes too long, or the CRM fails otherwise', async () => {
  const slow = new CrmError('timeout', 'too slow');
  const limits: number[] = [];
  await expect(
    all(async ({ limit }) => {
      limits.push(limit);
      throw slow;
    }),
  ).rejects.toBe(slow);
  expect(limits).toEqual([5000, 1250, 312, 100]);
  const away = new CrmError('unreachable', 'away');
  await expect(all(() => Promise.reject(away))).rejects.toBe(away);
});

it('asks about the next piece while one is worked on, never about more, and gives them in order', async () => {
  const asked: number[] = [];
  const seen: (readonly [number, string, number])[] = [];
  const ask = async (piece: number) => {
    asked.push(piece);
    return `answer ${piece}`;
  };
  for await (const [piece, answer] of ahead([1, 2, 3], ask)) seen.push([piece, answer, asked.length]);
  expect(seen).toEqual([
    [1, 'answer 1', 2],
    [2, 'answer 2', 3],
    [3, 'answer 3', 3],
  ]);
  for await (const _ of ahead([], ask)) expect.unreachable();
});

it('fails with the first piece that does, after those before it', async () => {
  const seen: number[] = [];
  const ask = (piece: number) => (piece > 1 ? Promise.reject(new Error(`no ${piece}`)) : Promise.resolve(piece));
  const reading = async () => {
    for await (const [piece] of ahead([1, 2, 3], ask)) seen.push(piece);
  };
  await expect(reading()).rejects.toThrow('no 2');
  expect(seen).toEqual([1]);
});

it('cuts ids into pieces', () => {
  expect([...pieces([1, 2, 3, 4, 5], 2)]).toEqual([[1, 2], [3, 4], [5]]);
  expect([...pieces([])]).toEqual([]);
});
