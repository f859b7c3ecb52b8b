import { readFile, stat } from 'node:fs/promises';
import { writeFileDurably } from './write-file-durably.ts';

/** The copy of a data file as it was some hours ago, for the day on which the file is damaged. */
export interface Backup {
  readonly path: string;
  /** To be called before the data file is replaced: takes a copy when the last one is a day old. Never rejects: what cannot be copied must not keep the work from being done. */
  keep(): Promise<void>;
  /** Takes a copy at the next `keep`, however new the last one is. */
  keepSoon(): void;
}

interface BackupDeps {
  /** Throws when the text is not a whole data file: only such a one replaces the last copy. */
  readonly check: (text: string) => unknown;
  readonly log: (event: string, facts: { readonly error: unknown }) => void;
  readonly now?: () => number;
}

const DAY_MS = 86_400_000;
/** After a failure, and for a file that is new. */
const SOON_MS = 3_600_000;

export function createBackup(path: string, { check, log, now = Date.now }: BackupDeps): Backup {
  const copy = `${path}.backup`;
  let dueAt: number | undefined;
  return {
    path: copy,
    keepSoon: () => {
      dueAt = now();
    },
    keep: async () => {
      try {
        dueAt ??= Math.min(now(), await changedAt(copy)) + DAY_MS;
        if (now() < dueAt) return;
        dueAt = now() + SOON_MS;
        const text = await textOf(path);
        if (text === undefined) return;
        check(text);
        await writeFileDurably(copy, text);
        dueAt = now() + DAY_MS;
      } catch (error) {
        log('data file not backed up', { error });
      }
    },
  };
}

/** Milliseconds since 1970, long ago for a file that is not there. */
const changedAt = async (path: string): Promise<number> => (await unlessMissing(stat(path)))?.mtimeMs ?? 0;

const textOf = (path: string): Promise<string | undefined> => unlessMissing(readFile(path, 'utf8'));

async function unlessMissing<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
