import { readFile } from 'node:fs/promises';
import type { Adapter } from 'lowdb';
import { z } from 'zod';
import { migrationsFrom } from './migrations.ts';
import { StoreError } from './store-error.ts';
import { SCHEMA_VERSION, StoredData } from './stored-data.ts';
import { writeFileDurably } from './write-file-durably.ts';

/** lowdb's door to one JSON file: checked when read, flushed to disk when written; `StoreError` for a file that is not ours to overwrite. */
export function createDataFile(path: string): Adapter<StoredData> {
  return {
    read: async () => {
      const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined;
        throw new StoreError(`data file ${path} cannot be read (${error.code ?? error.message})`);
      });
      return text === undefined ? null : parse(path, text);
    },
    write: (data) => writeFileDurably(path, JSON.stringify(data)),
  };
}

const Versioned = z.object({ schemaVersion: z.int().positive() });

function parse(path: string, text: string): StoredData {
  const json = parseJson(path, text);
  const { schemaVersion } = checked(path, Versioned, json);
  if (schemaVersion > SCHEMA_VERSION) {
    throw new StoreError(`data file ${path} was written by a newer version (schema ${schemaVersion}): run that one`);
  }
  const current = migrationsFrom(schemaVersion).reduce<unknown>((data, step) => checked(path, step, data), json);
  return checked(path, StoredData, current);
}

function checked<Shape>(path: string, schema: z.ZodType<Shape>, data: unknown): Shape {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw damaged(path, issue ? `${issue.path.join('.')}: ${issue.message}` : 'unknown shape');
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw damaged(path, 'not JSON');
  }
}

function damaged(path: string, why: string): StoreError {
  return new StoreError(
    `data file ${path} is damaged (${why}): put a back-up in its place, or move it away to start afresh; it was left as it is`,
  );
}
