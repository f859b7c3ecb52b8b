import type { StoredRun } from '../store/store.ts';
import { type NotNow, type RunDeps, runCompany } from './run-company.ts';

/** Runs the régua of every company when its hour has come. */
export interface Runner {
  /** Runs one company's régua now, if it may; waits for one that is under way. */
  run(companyId: number): Promise<StoredRun | NotNow | undefined>;
  /** Starts nothing more and waits for what is under way. */
  stop(): Promise<void>;
}

const LOOK_MS = 30_000;

/** Looks every half minute; one run at a time. */
export function startRunner(deps: RunDeps): Runner {
  const run = runCompany(deps);
  let stopped = false;
  let last: Promise<unknown> = Promise.resolve();

  /** One after another: two at once would plan the same day twice. */
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };

  const look = async (): Promise<void> => {
    for (const company of deps.ledger.companies()) {
      if (stopped) return;
      try {
        const result = await inTurn(() => run({ company }));
        if (typeof result !== 'string') deps.log('régua ran', { company: company.id, day: result.day });
      } catch (error) {
        deps.log('régua did not run', { company: company.id, error });
      }
    }
  };
  const timer = setInterval(() => void look(), LOOK_MS);
  timer.unref();

  return {
    run: async (companyId) => {
      const company = deps.ledger.companies().find(({ id }) => id === companyId);
      return company && inTurn(() => run({ company, byHand: true }));
    },
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await last;
    },
  };
}
