import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { constants, createGunzip, createGzip } from 'node:zlib';
import { parseChunked, stringifyChunked } from '@discoveryjs/json-ext';
import type { RunHead, StoredRun } from './store.ts';
import type { KeptRun, PackedRun } from './stored-data.ts';

type Rows = Pick<StoredRun, 'entries' | 'stops'>;

/** A run names every customer, and once it is over hardly anybody asks: its rows are kept as compressed JSON in base64, a tenth of their size or less. */
export const isPacked = (run: KeptRun): run is PackedRun => 'packed' in run;

/** Over, and its rows not packed yet. */
export const canBePacked = (run: KeptRun): run is StoredRun => !isPacked(run) && run.finishedAt !== undefined;

/** Piece by piece, so that nobody waits meanwhile. */
export async function packRun({ entries, stops, ...head }: StoredRun): Promise<PackedRun> {
  const rows: Rows = { entries, stops };
  const gzip = createGzip({ level: constants.Z_BEST_SPEED });
  const bytes = await pipeline(Readable.from(stringifyChunked(rows)), gzip, buffer);
  return { ...head, packed: bytes.toString('base64') };
}

/** Rejects for rows that are not what was packed: gzip ends with a checksum of them. */
export async function unpackRun(run: KeptRun): Promise<StoredRun> {
  if (!isPacked(run)) return run;
  const { packed, ...head } = run;
  const bytes = Readable.from([Buffer.from(packed, 'base64')]);
  const rows: Rows = await pipeline(bytes, createGunzip(), (json: AsyncIterable<Buffer>) => parseChunked(json));
  return { ...head, ...rows };
}

export function headOf({ companyId, day, startedAt, finishedAt, dryRun }: KeptRun): RunHead {
  return { companyId, day, startedAt, finishedAt, dryRun };
}
