import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createGunzip, createGzip } from 'node:zlib';
import { parseChunked, stringifyChunked } from '@discoveryjs/json-ext';
import type { StoredRun } from './store.ts';
import { type KeptRun, type PackedRun, RunRows } from './stored-data.ts';

/** A run names every customer, and once it is over hardly anybody asks: its rows are kept as compressed JSON in base64, a twentieth of their size. */
export const isPacked = (run: KeptRun): run is PackedRun => 'packed' in run;

/** Over, and its rows not packed yet. */
export const canBePacked = (run: KeptRun): run is StoredRun => !isPacked(run) && run.finishedAt !== undefined;

/** Piece by piece, so that nobody waits meanwhile. */
export async function packRun({ entries, stops, ...head }: StoredRun): Promise<PackedRun> {
  const rows = Readable.from(stringifyChunked({ entries, stops }));
  return { ...head, packed: (await buffer(rows.pipe(createGzip()))).toString('base64') };
}

/** Rejects for rows that are not what was packed. */
export async function unpackRun(run: KeptRun): Promise<StoredRun> {
  if (!isPacked(run)) return run;
  const { packed, ...head } = run;
  const bytes = Readable.from([Buffer.from(packed, 'base64')]);
  return { ...head, ...RunRows.parse(await parseChunked(bytes.pipe(createGunzip()))) };
}
