import type { StoreLog } from './data-file.ts';
import type { GroupCommit } from './group-commit.ts';
import { canBePacked, isPacked, packRun, unpackRun } from './packed-runs.ts';
import { begun, isOf, recorded } from './run-changes.ts';
import { headOf, summaryOfRun } from './run-summary.ts';
import type { RunKey, RunSummary, Store } from './store.ts';
import type { KeptRun, StoredData } from './stored-data.ts';

type Runs = Pick<Store, 'beginRun' | 'recordRun' | 'run' | 'runHead' | 'runs'> & {
  /** Resolves when none is being written or packed. */
  idle(): Promise<void>;
};

/** The runs of the data file: those that are over are packed, which only who asks for one whole notices. */
export function createKeptRuns(data: GroupCommit<StoredData>, log: StoreLog): Runs {
  const underWay = new Set<Promise<unknown>>();
  const kept = (key: RunKey) => data.committed().runs.find(isOf(key));

  /** Puts another form of a run in its place, unless it changed meanwhile. */
  const exchange = (one: KeptRun, other: KeptRun): Promise<void> =>
    data.change((now) => {
      if (!now.runs.includes(one)) return { next: now, result: undefined };
      const runs = now.runs.map((run) => (run === one ? other : run));
      return { next: { ...now, runs }, result: undefined };
    });

  const pack = async (key: RunKey): Promise<void> => {
    const run = kept(key);
    if (run && canBePacked(run)) await exchange(run, await packRun(run));
  };

  const finish = <Result>(work: Promise<Result>): Promise<Result> => {
    underWay.add(work);
    const over = () => underWay.delete(work);
    work.then(over, over);
    return work;
  };

  return {
    beginRun: (run, notes) =>
      finish(
        (async () => {
          const begins = canBePacked(run) ? await packRun(run) : run;
          const { created, run: known } = await data.change((now) => begun(now, begins, notes));
          return { created, run: created ? run : await unpackRun(known) };
        })(),
      ),
    recordRun: (key, entries, over) =>
      finish(
        (async () => {
          for (;;) {
            const packed = await data.change((now) => recorded(now, key, entries, over));
            if (!packed) break;
            await exchange(packed, await unpackRun(packed));
          }
          // It is recorded: that it takes more room than it need is no fault of the caller's.
          await pack(key).catch((error: unknown) => log('run not packed', { error }));
        })(),
      ),
    run: async (key) => {
      const run = kept(key);
      return run && unpackRun(run);
    },
    runHead: async (key) => {
      const run = kept(key);
      return run && headOf(run);
    },
    runs: async (companyId) =>
      data
        .committed()
        .runs.filter((run) => run.companyId === companyId)
        .map(summaryOf)
        .reverse(),
    idle: async () => {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
  };
}

function summaryOf(run: KeptRun): RunSummary {
  if (!isPacked(run)) return summaryOfRun(run);
  const { packed: _, ...summary } = run;
  return summary;
}
