/** A value in memory and its durable copy. */
export interface GroupCommit<T> {
  /** The last value known to be on disk. */
  committed(): T;
  /** Applies a change; resolves with its result once that, and all it was built on, is on disk. When writing fails it rejects and nothing has changed. */
  change<Result>(apply: (value: T) => { readonly next: T; readonly result: Result }): Promise<Result>;
  /** Resolves when nothing is left to write. */
  idle(): Promise<void>;
}

interface Waiting {
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** One writer; changes made while it writes share the next write. */
export function createGroupCommit<T>(initial: T, write: (value: T) => Promise<void>): GroupCommit<T> {
  let committed = initial;
  let working = initial;
  let waiting: Waiting[] = [];
  let writing: Promise<void> | undefined;

  const writeAll = async () => {
    while (waiting.length > 0) {
      const batch = waiting;
      const snapshot = working;
      waiting = [];
      try {
        if (snapshot !== committed) await write(snapshot);
        committed = snapshot;
        for (const { resolve } of batch) resolve();
      } catch (error) {
        // Later changes were built on the lost ones, so they are lost together.
        const lost = [...batch, ...waiting];
        waiting = [];
        working = committed;
        for (const { reject } of lost) reject(error);
      }
    }
    writing = undefined;
  };

  return {
    committed: () => committed,
    change: async (apply) => {
      const { next, result } = apply(working);
      working = next;
      await new Promise<void>((resolve, reject) => {
        waiting.push({ resolve, reject });
        writing ??= Promise.resolve().then(writeAll);
      });
      return result;
    },
    idle: async () => writing,
  };
}
