import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { constants, createGunzip, createGzip } from 'node:zlib';
import { parseChunked, stringifyChunked } from '@discoveryjs/json-ext';
import { z } from 'zod';
import { RunEntry } from '../../shared/contract/run.ts';
import { headOf, summaryOfRun } from './run-summary.ts';
import type { StoredRun } from './store.ts';
import { type FinishedRun, type KeptRun, type PackedRun, StopSchema } from './stored-data.ts';

/** Looked at between one turn for others and the next. */
const ROWS_AT_ONCE = 200;

const Rows = z.object({ entries: z.array(z.unknown()), stops: z.array(z.unknown()) });

export const isPacked = (run: KeptRun): run is PackedRun => 'packed' in run;

/** Over, and its rows not packed yet. */
export const canBePacked = (run: KeptRun): run is FinishedRun => !isPacked(run) && run.finishedAt !== undefined;

/** A run names every customer, and once it is over hardly anybody asks: what is asked is counted, and its rows become compressed JSON in base64, a tenth of their size or less; these piece by piece, so that nobody waits meanwhile. */
export async function packRun(run: FinishedRun): Promise<PackedRun> {
  const { entries, stops, finishedAt } = run;
  const gzip = createGzip({ level: constants.Z_BEST_SPEED });
  const bytes = await pipeline(Readable.from(stringifyChunked({ entries, stops })), gzip, buffer);
  return { ...summaryOfRun(run), finishedAt, packed: bytes.toString('base64') };
}

/** Rejects for rows that are not what was packed: gzip ends with a checksum of them. */
export async function unpackRun(run: KeptRun): Promise<StoredRun> {
  if (!isPacked(run)) return run;
  const bytes = Readable.from([Buffer.from(run.packed, 'base64')]);
  const json = await pipeline(bytes, createGunzip(), (text: AsyncIterable<Buffer>) => parseChunked(text));
  const { entries, stops } = Rows.parse(json);
  return { ...headOf(run), entries: await checked(RunEntry, entries), stops: await checked(StopSchema, stops) };
}

async function checked<Row>(schema: z.ZodType<Row>, rows: readonly unknown[]): Promise<Row[]> {
  const all: Row[] = [];
  for (const row of rows) {
    all.push(schema.parse(row));
    if (all.length % ROWS_AT_ONCE === 0) await nextTurn();
  }
  return all;
}
