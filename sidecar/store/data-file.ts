import { readFile, stat } from 'node:fs/promises';
import { stringifyChunked } from '@discoveryjs/json-ext';
import type { Adapter } from 'lowdb';
import { z } from 'zod';
import { createBackup } from './backup.ts';
import { migrationsFrom } from './migrations.ts';
import { StoreError } from './store-error.ts';
import { SCHEMA_VERSION, StoredData } from './stored-data.ts';
import { writeFileDurably } from './write-file-durably.ts';

/** What the data file has to say to whoever runs the sidecar. */
export type StoreLog = (event: string, facts: { readonly error: unknown }) => void;

/**
 * lowdb's door to one JSON file: checked when read, flushed to disk when written, with a copy of some hours ago kept
 * beside it; `StoreError` for a file that is not ours to overwrite.
 */
export function createDataFile(path: string, log: StoreLog): Adapter<StoredData> {
  const backup = createBackup(path, { check: parse, log });
  return {
    read: async () => {
      const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined;
        throw new StoreError(`data file ${path} cannot be read (${error.code ?? error.message})`);
      });
      if (text === undefined) return null;
      try {
        const { data, writtenBy } = parse(text);
        if (writtenBy < SCHEMA_VERSION) backup.keepSoon();
        return data;
      } catch (error) {
        throw error instanceof NotOurs ? new StoreError(await refusal(path, backup.path, error)) : error;
      }
    },
    write: async (data) => {
      await backup.keep();
      // In pieces: all at once, a large file would keep everybody waiting.
      await writeFileDurably(path, stringifyChunked(data));
    },
  };
}

/** A text that this version must neither use nor overwrite. */
class NotOurs extends Error {
  constructor(
    readonly kind: 'damaged' | 'newer',
    message: string,
  ) {
    super(message);
  }
}

const Versioned = z.object({ schemaVersion: z.int().positive() });

function parse(text: string): { readonly data: StoredData; readonly writtenBy: number } {
  const json = parseJson(text);
  const { schemaVersion } = checked(Versioned, json);
  if (schemaVersion > SCHEMA_VERSION) throw new NotOurs('newer', `schema ${schemaVersion}`);
  const current = migrationsFrom(schemaVersion).reduce<unknown>((data, step) => checked(step, data), json);
  return { data: checked(StoredData, current), writtenBy: schemaVersion };
}

function checked<Shape>(schema: z.ZodType<Shape>, data: unknown): Shape {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new NotOurs('damaged', issue ? `${issue.path.join('.')}: ${issue.message}` : 'unknown shape');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new NotOurs('damaged', 'not JSON');
  }
}

async function refusal(path: string, backup: string, { kind, message }: NotOurs): Promise<string> {
  if (kind === 'newer') return `data file ${path} was written by a newer version (${message}): run that one`;
  const keptAt = await wholeSince(backup);
  const remedy = keptAt
    ? `put its back-up of ${keptAt.toISOString()} in its place (cp "${backup}" "${path}")`
    : 'put a back-up in its place';
  return `data file ${path} is damaged (${message}): ${remedy}, or move it away to start afresh; it was left as it is`;
}

/** When a copy was taken; undefined for one that is not there or would be refused as well. */
async function wholeSince(backup: string): Promise<Date | undefined> {
  try {
    parse(await readFile(backup, 'utf8'));
    return (await stat(backup)).mtime;
  } catch {
    return undefined;
  }
}
