import { CrmError } from '../crm/crm.ts';
import { createLedger, type LedgerDeps } from './create-ledger.ts';
import type { Ledger } from './ledger.ts';

export interface RunningLedger extends Ledger {
  /** Starts no further cycle and waits for the one under way. */
  stop(): Promise<void>;
}

export type RunningLedgerDeps = LedgerDeps & {
  readonly intervalMs: number;
  /** Told after each cycle that brought the books to what the CRM says. */
  readonly afterCycle?: () => Promise<void>;
};

const LONGEST_PAUSE_MS = 15_000;

/** A ledger that reads the CRM from now on, cycle after cycle; more slowly while the CRM fails. */
export function startLedger(deps: RunningLedgerDeps): RunningLedger {
  const { cycle, ...ledger } = createLedger(deps);
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = false;
  let failures = 0;

  const once = async (): Promise<void> => {
    try {
      await cycle();
      if (failures > 0) deps.log('ledger reads again', { failures });
      failures = 0;
    } catch (error) {
      failures += 1;
      deps.log('ledger not read', { error, failures });
      await lookAgain(deps, error);
      return;
    }
    await deps.afterCycle?.().catch((error: unknown) => deps.log('cycle not followed up', { error }));
  };

  const wake = (): void => {
    clearTimeout(timer);
    again = true;
    running ??= untilQuiet();
  };

  const untilQuiet = async (): Promise<void> => {
    while (again && !stopped) {
      again = false;
      await once();
    }
    running = undefined;
    if (stopped) return;
    timer = setTimeout(wake, pauseAfter(failures, deps.intervalMs));
    timer.unref();
  };

  wake();
  return {
    ...ledger,
    refresh: () => {
      ledger.refresh();
      wake();
    },
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

/** Rights may have been taken or given: the adapter shall look at its account afresh. */
async function lookAgain({ crm, log }: RunningLedgerDeps, error: unknown): Promise<void> {
  if (!(error instanceof CrmError) || error.kind === 'unreachable' || error.kind === 'timeout') return;
  await crm.describe().catch((again: unknown) => log('CRM not described', { error: again }));
}

function pauseAfter(failures: number, intervalMs: number): number {
  const doublings = Math.min(Math.max(0, failures - 1), 8);
  return Math.min(intervalMs * 2 ** doublings, Math.max(LONGEST_PAUSE_MS, intervalMs));
}
